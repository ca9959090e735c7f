/** The program's commands, each of which starts as much of the program as it needs. */
@NullMarked
package id.talenta.command;

import org.jspecify.annotations.NullMarked;
