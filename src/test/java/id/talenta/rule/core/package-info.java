@NullMarked
package id.talenta.rule.core;

import org.jspecify.annotations.NullMarked;
