/** Tests of the configuration as files. */
@NullMarked
package id.talenta.configuration;

import org.jspecify.annotations.NullMarked;
