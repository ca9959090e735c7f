/**
 * What spans features: the pages that people land on, and the position map. In come positions,
 * people, boxes and vacancies through the services of their features; out goes what a screen needs
 * of several of them at once. Nothing calls it.
 */
@NullMarked
package id.talenta.workspace;

import org.jspecify.annotations.NullMarked;
