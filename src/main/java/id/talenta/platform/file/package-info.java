/**
 * Tables in files. In comes a CSV file or an XLSX workbook of unknown origin, out go its rows, one
 * by one and within bounds; and the other way round. Imports and exports of every feature may call
 * it.
 */
@NullMarked
package id.talenta.platform.file;

import org.jspecify.annotations.NullMarked;
