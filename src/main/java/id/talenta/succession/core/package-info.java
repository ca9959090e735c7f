/**
 * Who can follow in a post: retirement, requirements, fit, blend and order as pure functions of
 * rules and facts. In come a target position and the facts of people, out go checks, scores and the
 * order, each with the sentence that explains it. No input or output.
 */
@NullMarked
package id.talenta.succession.core;

import org.jspecify.annotations.NullMarked;
