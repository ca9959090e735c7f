/**
 * Makes up a region: its units, positions, civil servants, careers and evidence. Comes in: the
 * region's folder, a plan and a day. Goes out: data, always the same for the same input. No input
 * or output, no clock, no randomness but from the plan's seed.
 *
 * <p>Nobody can be mistaken for a real person: every family name says that it is made up (Contoh,
 * Rekaan, Umpama), and every NIP has a sequence number from 900 up.
 */
@NullMarked
package id.talenta.demo.core;

import org.jspecify.annotations.NullMarked;
