/**
 * The way in for programs: the token, the scope and the actor of each request, the own account and
 * the accounts. Nothing is visible outside.
 */
@NullMarked
package id.talenta.access.api;

import org.jspecify.annotations.NullMarked;
