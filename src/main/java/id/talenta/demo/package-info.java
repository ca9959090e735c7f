/**
 * The demo: made-up regions that show the product, and import files to try it with. Comes in: the
 * regions' folders and a day. Goes out: filled tenants, accounts, files. Only the {@code demo}
 * command and tests may call it.
 */
@NullMarked
package id.talenta.demo;

import org.jspecify.annotations.NullMarked;
