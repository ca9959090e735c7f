package id.talenta.succession.core;

import id.talenta.evidence.EvidenceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of evidence, as far as requirements and fit need it.
 *
 * @param kind its kind
 * @param code its code
 * @param score its score, where the kind has one
 * @param year the year it is about, where it is about one
 * @param from first day it is valid
 * @param until last day it is valid, if it ends
 */
public record DatedFact(
    EvidenceKind kind,
    String code,
    Optional<BigDecimal> score,
    Optional<Integer> year,
    LocalDate from,
    Optional<LocalDate> until) {}
