/**
 * The rules of passwords as pure functions: what makes a good one, how one-time passwords look, how
 * long an account is locked. No database, no framework. Called by {@code access} alone.
 */
@NullMarked
package id.talenta.access.core;

import org.jspecify.annotations.NullMarked;
