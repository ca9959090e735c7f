package id.talenta.workspace.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.talenta.organization.OrganizationUnit;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.ui.Text;
import id.talenta.workspace.MapFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which part of the position map an address asks for.
 *
 * @param filter which positions
 * @param unit the unit to begin with; nothing means all
 */
record MapQuery(MapFilter filter, Optional<OrganizationUnit> unit) {
  private static final String TEXT = "cari";
  private static final String UNIT = "unit";
  private static final String LEVEL = "jenjang";
  private static final String KIND = "jenis";
  private static final String VACANT = "kosong";
  private static final String CRITICAL = "kritikal";
  private static final String YES = "ya";

  /** Reads an address; what is not understood is left out. */
  static MapQuery of(QueryParameters query, List<OrganizationUnit> units) {
    var unit =
        query
            .getSingleParameter(UNIT)
            .flatMap(
                code ->
                    units.stream().filter(each -> each.code().value().equals(code)).findFirst());
    var filter =
        new MapFilter(
            query.getSingleParameter(TEXT).orElse(""),
            constants(query, KIND, PositionKind.values()),
            constants(query, LEVEL, PositionLevel.values()),
            query.getSingleParameter(VACANT).filter(YES::equals).isPresent(),
            query.getSingleParameter(CRITICAL).filter(YES::equals).isPresent());
    return new MapQuery(filter, unit);
  }

  /** The same on a screen with this path. */
  Location location(String path) {
    var all = new LinkedHashMap<String, String>();
    if (!filter.text().isEmpty()) {
      all.put(TEXT, filter.text());
    }
    unit.ifPresent(each -> all.put(UNIT, each.code().value()));
    if (!filter.levels().isEmpty()) {
      all.put(LEVEL, names(filter.levels()));
    }
    if (!filter.kinds().isEmpty()) {
      all.put(KIND, names(filter.kinds()));
    }
    if (filter.vacantOnly()) {
      all.put(VACANT, YES);
    }
    if (filter.criticalOnly()) {
      all.put(CRITICAL, YES);
    }
    return new Location(path, QueryParameters.simple(all));
  }

  /** What narrows it, in words; empty when nothing does. */
  String words() {
    var words = new ArrayList<String>();
    unit.ifPresent(each -> words.add(each.name()));
    filter.levels().stream()
        .sorted()
        .forEach(level -> words.add(Text.of("organization.level", level)));
    filter.kinds().stream().sorted().forEach(kind -> words.add(Text.of("organization.kind", kind)));
    if (filter.vacantOnly()) {
      words.add(Text.of("workspace.filter.vacant"));
    }
    if (filter.criticalOnly()) {
      words.add(Text.of("workspace.filter.critical"));
    }
    if (!filter.text().isEmpty()) {
      words.add("“" + filter.text() + "”");
    }
    return String.join(" · ", words);
  }

  private static String names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  private static <E extends Enum<E>> Set<E> constants(
      QueryParameters query, String name, E[] values) {
    var named =
        query
            .getSingleParameter(name)
            .map(value -> List.of(value.split(",", -1)))
            .orElse(List.of());
    return Arrays.stream(values)
        .filter(each -> named.contains(each.name()))
        .collect(Collectors.toSet());
  }
}
