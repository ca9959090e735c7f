/** Tests of support windows. */
@NullMarked
package id.talenta.access.support;

import org.jspecify.annotations.NullMarked;
