/**
 * Where people stand: mapping runs place everybody in one of the nine boxes by the rules in force
 * and the evidence known, and keep how. In come a day and the rules, people and evidence of the
 * packages below; out go pictures, lists and sheets. Features that choose people may call its
 * services.
 */
@NullMarked
package id.talenta.grid;

import org.jspecify.annotations.NullMarked;
