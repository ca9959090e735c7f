/**
 * What is known about a civil servant's work: appraisals, assessments, training, awards,
 * discipline, each with its source, its validity and the time it was recorded; and the import that
 * brings all of a region's data in. In come files and single entries; out go facts as they were
 * valid on one day and known on another. Features that judge people may call its services.
 */
@NullMarked
package id.talenta.evidence;

import org.jspecify.annotations.NullMarked;
