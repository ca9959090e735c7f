package id.talenta.grid;

import java.time.LocalDate;

/**
 * Where a person stood in a run.
 *
 * @param number the run's number
 * @param asOf the run's day
 * @param box the box of record, 1–9
 */
public record TrailStep(int number, LocalDate asOf, int box) {}
