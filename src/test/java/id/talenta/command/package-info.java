@NullMarked
package id.talenta.command;

import org.jspecify.annotations.NullMarked;
