/**
 * Accounts of the host and of each tenant, and the way in: names, roles, passwords, sign-in from
 * screens and programs, lock-out. In come accounts from administrators; out goes the actor that
 * every request is done as, with the roles of this moment. Features above link an account to a
 * civil servant or a unit through {@code PersonLookup} and {@code UnitLookup}.
 */
@NullMarked
package id.talenta.access;

import org.jspecify.annotations.NullMarked;
