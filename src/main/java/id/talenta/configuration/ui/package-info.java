/** The configuration's screen: what is in force, files in and out, and what was applied. */
@NullMarked
package id.talenta.configuration.ui;

import org.jspecify.annotations.NullMarked;
