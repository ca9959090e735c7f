/** Screens that span features. They ask the services of those features and hold no rules. */
@NullMarked
package id.talenta.workspace.ui;

import org.jspecify.annotations.NullMarked;
