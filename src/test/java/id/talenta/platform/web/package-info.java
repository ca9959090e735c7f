/** Tests of the servers' edge, without a browser. */
@NullMarked
package id.talenta.platform.web;

import org.jspecify.annotations.NullMarked;
