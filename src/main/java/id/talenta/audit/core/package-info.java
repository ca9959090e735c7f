/** How entries of the journal are chained and how a chain is checked: pure functions of values. */
@NullMarked
package id.talenta.audit.core;

import org.jspecify.annotations.NullMarked;
