/**
 * Civil servants, the posts they hold and have held. In come the files of an import and the edits
 * of the region's administrator; out go lists, single records and histories. Features that judge or
 * place people may call its service.
 */
@NullMarked
package id.talenta.people;

import org.jspecify.annotations.NullMarked;
