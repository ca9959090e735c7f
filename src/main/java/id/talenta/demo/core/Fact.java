package id.talenta.demo.core;

import id.talenta.evidence.EvidenceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of evidence.
 *
 * @param id key
 * @param kind what it is about
 * @param code one of the kind's codes
 * @param score 0–100 or hours, where the kind has one
 * @param title title of a course, award or certificate, or field of study
 * @param year the year it is about, for yearly kinds
 * @param validFrom first day it counts
 * @param validUntil last day it counts, if it ends
 * @param source where it comes from
 */
public record Fact(
    UUID id,
    EvidenceKind kind,
    String code,
    Optional<BigDecimal> score,
    String title,
    Optional<Integer> year,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    String source) {}
