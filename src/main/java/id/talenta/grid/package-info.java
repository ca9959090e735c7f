/**
 * The nine boxes: mapping runs that place everybody, the picture, and the sheet that explains one
 * person's box. In come people, evidence and the rule set in force; out go results that succession
 * uses.
 */
@NullMarked
package id.talenta.grid;

import org.jspecify.annotations.NullMarked;
