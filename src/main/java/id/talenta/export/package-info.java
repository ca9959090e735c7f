/**
 * Lists as files: in come rows from the service of a feature, which decides who may see them; out
 * goes a file, once the journal knows who took which list and how many rows it has. Screens call it
 * through {@code ExportLinks}.
 */
@NullMarked
package id.talenta.export;

import org.jspecify.annotations.NullMarked;
