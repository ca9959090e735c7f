package id.talenta.grid.ui;

import com.vaadin.flow.router.QueryParameters;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.LackingEvidence;
import id.talenta.grid.GridFilter;
import id.talenta.organization.Education;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.people.Employment;
import id.talenta.people.PeopleFilter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a list or picture shows, as it stands in the address; all but the searched text, which may
 * be a name or a NIP and therefore never becomes part of an address.
 *
 * @param run the run; the latest when none is named
 * @param box the selected box
 * @param text what is searched for
 * @param unit the unit, with all below it
 * @param kind kind of post
 * @param level level of post
 * @param education level of education
 * @param employment PNS or PPPK
 * @param lacking kinds of evidence of which at least one is missing
 */
record GridQuery(
    Optional<UUID> run,
    Optional<Integer> box,
    String text,
    Optional<UUID> unit,
    Optional<PositionKind> kind,
    Optional<PositionLevel> level,
    Optional<Education> education,
    Optional<Employment> employment,
    Set<EvidenceKind> lacking) {
  static final String LACKING = "bukti-kurang";
  static final String UNIT = "unit";

  /** Reads an address; what is not understood is left out. */
  static GridQuery of(QueryParameters parameters) {
    return new GridQuery(
        parameters.getSingleParameter("pemetaan").flatMap(GridQuery::key),
        parameters
            .getSingleParameter("kotak")
            .filter(text -> text.matches("[1-9]"))
            .map(Integer::valueOf),
        "",
        parameters.getSingleParameter(UNIT).flatMap(GridQuery::key),
        constant(parameters, "jenis", PositionKind.values()),
        constant(parameters, "jenjang", PositionLevel.values()),
        constant(parameters, "pendidikan", Education.values()),
        constant(parameters, "status", Employment.values()),
        lacking(parameters));
  }

  QueryParameters parameters() {
    var all = new LinkedHashMap<String, String>();
    put(all, "pemetaan", run, UUID::toString);
    put(all, "kotak", box, String::valueOf);
    put(all, UNIT, unit, UUID::toString);
    put(all, "jenis", kind, Enum::name);
    put(all, "jenjang", level, Enum::name);
    put(all, "pendidikan", education, Enum::name);
    put(all, "status", employment, Enum::name);
    put(all, LACKING, Optional.of(names(lacking)).filter(text -> !text.isEmpty()), text -> text);
    return QueryParameters.simple(all);
  }

  /** Whether both stand at the same address, so that they differ in the searched text at most. */
  boolean hasAddressOf(GridQuery other) {
    return withText("").equals(other.withText(""));
  }

  /**
   * The people wanted, whatever their box.
   *
   * @param today the day on which missing evidence would have to count
   */
  GridFilter filter(LocalDate today) {
    return new GridFilter(people(today), Set.of());
  }

  /** As {@link #filter}, but in the selected box if there is one. */
  GridFilter inBox(LocalDate today) {
    return new GridFilter(people(today), box.map(Set::of).orElse(Set.of()));
  }

  /** As {@link #filter}, placed in a box or not. */
  PeopleFilter people(LocalDate today) {
    return new PeopleFilter(
        text,
        unit,
        set(kind),
        set(level),
        set(education),
        employment,
        Optional.of(lacking)
            .filter(kinds -> !kinds.isEmpty())
            .map(kinds -> new LackingEvidence(kinds, today)));
  }

  GridQuery withBox(Optional<Integer> wanted) {
    return new GridQuery(run, wanted, text, unit, kind, level, education, employment, lacking);
  }

  GridQuery withRun(Optional<UUID> wanted) {
    return new GridQuery(wanted, box, text, unit, kind, level, education, employment, lacking);
  }

  GridQuery withText(String wanted) {
    return new GridQuery(run, box, wanted, unit, kind, level, education, employment, lacking);
  }

  GridQuery withUnit(Optional<UUID> wanted) {
    return new GridQuery(run, box, text, wanted, kind, level, education, employment, lacking);
  }

  GridQuery withKind(Optional<PositionKind> wanted) {
    return new GridQuery(run, box, text, unit, wanted, level, education, employment, lacking);
  }

  GridQuery withLevel(Optional<PositionLevel> wanted) {
    return new GridQuery(run, box, text, unit, kind, wanted, education, employment, lacking);
  }

  GridQuery withEducation(Optional<Education> wanted) {
    return new GridQuery(run, box, text, unit, kind, level, wanted, employment, lacking);
  }

  GridQuery withEmployment(Optional<Employment> wanted) {
    return new GridQuery(run, box, text, unit, kind, level, education, wanted, lacking);
  }

  GridQuery withLacking(Set<EvidenceKind> wanted) {
    return new GridQuery(run, box, text, unit, kind, level, education, employment, wanted);
  }

  /** Kinds of evidence as an address names them, in the order of their kind. */
  static String names(Set<EvidenceKind> kinds) {
    return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  private static Set<EvidenceKind> lacking(QueryParameters parameters) {
    var named =
        parameters
            .getSingleParameter(LACKING)
            .map(text -> new HashSet<>(List.of(text.split(",", -1))))
            .orElseGet(HashSet::new);
    return EvidenceKind.thatCanLack().stream()
        .filter(kind -> named.contains(kind.name()))
        .collect(Collectors.toSet());
  }

  private static <T> Set<T> set(Optional<T> value) {
    return value.map(Set::of).orElse(Set.of());
  }

  private static <T> void put(
      Map<String, String> all, String name, Optional<T> value, Function<T, String> text) {
    value.ifPresent(present -> all.put(name, text.apply(present)));
  }

  private static Optional<UUID> key(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAKey) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> constant(
      QueryParameters parameters, String name, E[] values) {
    return parameters
        .getSingleParameter(name)
        .flatMap(
            text -> Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst());
  }
}
