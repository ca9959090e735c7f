/** What tests share: a database, the running product, a browser. */
@NullMarked
package id.talenta.testing;

import org.jspecify.annotations.NullMarked;
