/**
 * Mentoring (pendampingan) and internships (magang). Sessions, questions, material and places are
 * the host's and stand in its schema; who of the region took part, their reports and assessments
 * are the region's and stand in its schema. The host sees a person only while the region discloses
 * that person, by reading there: it keeps no copy, so withdrawing and erasing leave nothing behind.
 * Called by the screens of agreements and the demo data; the region's staff are looked up through
 * {@code StaffDirectory}, which a feature above implements.
 */
@NullMarked
package id.talenta.agreement.mentoring;

import org.jspecify.annotations.NullMarked;
