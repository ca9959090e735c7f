/**
 * The import of a region's data: units, positions, people, their histories and evidence, from CSV
 * files and XLSX workbooks. In come files as people write them; out go rows checked one by one,
 * each either stored or refused with its place, the reason and what to do. A file is first checked,
 * then loaded whole or not at all, by the same code. The region's administrator and analyst call
 * it; the demo writes its files with it.
 */
@NullMarked
package id.talenta.evidence.intake;

import org.jspecify.annotations.NullMarked;
