/** The rules of the code's structure, checked on the compiled classes. */
@NullMarked
package id.talenta.architecture;

import org.jspecify.annotations.NullMarked;
