/** Tests of mapping runs and of what people see of them. */
@NullMarked
package id.talenta.grid;

import org.jspecify.annotations.NullMarked;
