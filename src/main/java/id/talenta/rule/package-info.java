/**
 * What a region scores by: versioned, effective-dated sets of rules, begun from a template of a
 * regulation. In comes what an analyst edits; out goes the set in force on a day, to whatever
 * scores people.
 */
@NullMarked
package id.talenta.rule;

import org.jspecify.annotations.NullMarked;
