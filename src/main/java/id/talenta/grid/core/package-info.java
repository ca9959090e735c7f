/**
 * The one scoring function: rules and a person's evidence in, axes, box and the explanation of both
 * out. Pure: no input or output.
 */
@NullMarked
package id.talenta.grid.core;

import org.jspecify.annotations.NullMarked;
