/**
 * Screens of the rules: what is in force and why, its history, the editor of the draft, and each
 * version as a page. They show and ask; {@link id.talenta.rule.RuleDraftService} decides.
 */
@NullMarked
package id.talenta.rule.ui;

import org.jspecify.annotations.NullMarked;
