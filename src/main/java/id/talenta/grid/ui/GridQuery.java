package id.talenta.grid.ui;

import com.vaadin.flow.router.QueryParameters;
import id.talenta.grid.GridFilter;
import id.talenta.organization.Education;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.people.Employment;
import id.talenta.people.PeopleFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

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
 */
record GridQuery(
    Optional<UUID> run,
    Optional<Integer> box,
    String text,
    Optional<UUID> unit,
    Optional<PositionKind> kind,
    Optional<PositionLevel> level,
    Optional<Education> education,
    Optional<Employment> employment) {
  /** Reads an address; what is not understood is left out. */
  static GridQuery of(QueryParameters parameters) {
    return new GridQuery(
        parameters.getSingleParameter("pemetaan").flatMap(GridQuery::key),
        parameters
            .getSingleParameter("kotak")
            .filter(text -> text.matches("[1-9]"))
            .map(Integer::valueOf),
        "",
        parameters.getSingleParameter("unit").flatMap(GridQuery::key),
        constant(parameters, "jenis", PositionKind.values()),
        constant(parameters, "jenjang", PositionLevel.values()),
        constant(parameters, "pendidikan", Education.values()),
        constant(parameters, "status", Employment.values()));
  }

  QueryParameters parameters() {
    var all = new LinkedHashMap<String, String>();
    put(all, "pemetaan", run, UUID::toString);
    put(all, "kotak", box, String::valueOf);
    put(all, "unit", unit, UUID::toString);
    put(all, "jenis", kind, Enum::name);
    put(all, "jenjang", level, Enum::name);
    put(all, "pendidikan", education, Enum::name);
    put(all, "status", employment, Enum::name);
    return QueryParameters.simple(all);
  }

  /** Whether both stand at the same address, so that they differ in the searched text at most. */
  boolean hasAddressOf(GridQuery other) {
    return withText("").equals(other.withText(""));
  }

  /** The people wanted, whatever their box. */
  GridFilter filter() {
    return new GridFilter(people(), Set.of());
  }

  /** The people wanted, in the selected box if there is one. */
  GridFilter inBox() {
    return new GridFilter(people(), box.map(Set::of).orElse(Set.of()));
  }

  PeopleFilter people() {
    return new PeopleFilter(text, unit, set(kind), set(level), set(education), employment);
  }

  GridQuery withBox(Optional<Integer> wanted) {
    return new GridQuery(run, wanted, text, unit, kind, level, education, employment);
  }

  GridQuery withRun(Optional<UUID> wanted) {
    return new GridQuery(wanted, box, text, unit, kind, level, education, employment);
  }

  GridQuery withText(String wanted) {
    return new GridQuery(run, box, wanted, unit, kind, level, education, employment);
  }

  GridQuery withUnit(Optional<UUID> wanted) {
    return new GridQuery(run, box, text, wanted, kind, level, education, employment);
  }

  GridQuery withKind(Optional<PositionKind> wanted) {
    return new GridQuery(run, box, text, unit, wanted, level, education, employment);
  }

  GridQuery withLevel(Optional<PositionLevel> wanted) {
    return new GridQuery(run, box, text, unit, kind, wanted, education, employment);
  }

  GridQuery withEducation(Optional<Education> wanted) {
    return new GridQuery(run, box, text, unit, kind, level, wanted, employment);
  }

  GridQuery withEmployment(Optional<Employment> wanted) {
    return new GridQuery(run, box, text, unit, kind, level, education, wanted);
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
