/** Errors: those a user can mend carry a sentence, all others the id of their event in the log. */
@NullMarked
package id.talenta.platform.error;

import org.jspecify.annotations.NullMarked;
