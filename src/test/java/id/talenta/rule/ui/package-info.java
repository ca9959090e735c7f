/** Tests of the screens of the rules. */
@NullMarked
package id.talenta.rule.ui;

import org.jspecify.annotations.NullMarked;
