/**
 * Units and positions of a region (unit kerja, peta jabatan) with the standards of the positions.
 * In come the files of an import and the edits of the region's administrator; out go trees, lists
 * and standards. Every feature that knows people, evidence or posts may call its service.
 */
@NullMarked
package id.talenta.organization;

import org.jspecify.annotations.NullMarked;
