/** Tests of the rules of passwords. */
@NullMarked
package id.talenta.access.core;

import org.jspecify.annotations.NullMarked;
