/** Tests. */
@NullMarked
package id.talenta.platform.yaml;

import org.jspecify.annotations.NullMarked;
