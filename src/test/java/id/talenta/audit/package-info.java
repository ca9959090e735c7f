@NullMarked
package id.talenta.audit;

import org.jspecify.annotations.NullMarked;
