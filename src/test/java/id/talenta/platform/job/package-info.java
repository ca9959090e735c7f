@NullMarked
package id.talenta.platform.job;

import org.jspecify.annotations.NullMarked;
