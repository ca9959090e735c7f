@NullMarked
package id.talenta.grid.core;

import org.jspecify.annotations.NullMarked;
