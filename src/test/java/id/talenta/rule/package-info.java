@NullMarked
package id.talenta.rule;

import org.jspecify.annotations.NullMarked;
