/**
 * Tries everything that can be reached, as everybody who may not reach it. What there is to try is
 * read from the product itself: a new screen, endpoint, service or repository is tried without
 * anyone's thinking of it.
 */
@NullMarked
package id.talenta.isolation;

import org.jspecify.annotations.NullMarked;
