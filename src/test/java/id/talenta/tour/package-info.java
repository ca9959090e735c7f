/** Pictures of every screen for every role, for the eyes of those who build the product. */
@NullMarked
package id.talenta.tour;

import org.jspecify.annotations.NullMarked;
