@NullMarked
package id.talenta.platform.scope;

import org.jspecify.annotations.NullMarked;
