/**
 * A set of rules as data, the check that it is whole, and its form in files and in the database.
 * Pure: no input or output.
 */
@NullMarked
package id.talenta.rule.core;

import org.jspecify.annotations.NullMarked;
