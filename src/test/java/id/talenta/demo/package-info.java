/** The demo's data and files. */
@NullMarked
package id.talenta.demo;

import org.jspecify.annotations.NullMarked;
