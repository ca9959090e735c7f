/**
 * Screens of sign-in, of the own password and of the accounts. Nothing but the navigation is
 * visible outside.
 */
@NullMarked
package id.talenta.access.ui;

import org.jspecify.annotations.NullMarked;
