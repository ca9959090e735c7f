/** The links by which a list is taken away as a file. */
@NullMarked
package id.talenta.export.ui;

import org.jspecify.annotations.NullMarked;
