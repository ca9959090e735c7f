/**
 * Who retires when, which posts are to be filled, and who can follow in them. In come positions,
 * people, their evidence and a mapping; out go the forecast, vacancies, and the list of candidates
 * frozen with all it rests on. Placement and the screens call its services.
 */
@NullMarked
package id.talenta.succession;

import org.jspecify.annotations.NullMarked;
