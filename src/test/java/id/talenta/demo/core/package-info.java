/** Tests. */
@NullMarked
package id.talenta.demo.core;

import org.jspecify.annotations.NullMarked;
