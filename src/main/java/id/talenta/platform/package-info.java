/** What every feature stands on; knows nothing of any feature. */
@NullMarked
package id.talenta.platform;

import org.jspecify.annotations.NullMarked;
