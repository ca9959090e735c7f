/**
 * A region's configuration as files. In comes a folder, from the command line or as an upload: it
 * is checked, compared with what is in force, tried on the latest mapping, and applied in one
 * transaction. Out goes the folder as it is in force. Says nothing about persons but whom new rules
 * would move, to those who may see them.
 */
@NullMarked
package id.talenta.configuration;

import org.jspecify.annotations.NullMarked;
