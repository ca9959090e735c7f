package id.talenta.fleet.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.talenta.agreement.AgreementStage;
import id.talenta.fleet.FleetFilter;
import id.talenta.fleet.FleetMark;
import id.talenta.fleet.FleetSort;
import id.talenta.tenant.TenantState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list's filters and order as they stand in its address; what can't be read is left out. */
record FleetAddress(FleetFilter filter, FleetSort sort) {
  static final String PATH = "instansi";
  private static final String TEXT = "cari";
  private static final String STAGE = "tahap";
  private static final String STATE = "keadaan";
  private static final String MARK = "perlu";
  private static final String SORT = "urut";
  private static final String DESCENDING = "-";

  static FleetAddress read(QueryParameters query) {
    var filter =
        new FleetFilter(
            query.getSingleParameter(TEXT).orElse(""),
            query.getSingleParameter(STAGE).flatMap(name -> of(AgreementStage.values(), name)),
            all(query, STATE, TenantState.values()),
            all(query, MARK, FleetMark.values()));
    return new FleetAddress(
        filter, query.getSingleParameter(SORT).map(FleetAddress::sort).orElse(FleetSort.NAME));
  }

  Location location() {
    Map<String, List<String>> parameters = new HashMap<>();
    if (!filter.text().isBlank()) {
      parameters.put(TEXT, List.of(filter.text().strip()));
    }
    filter.stage().ifPresent(stage -> parameters.put(STAGE, List.of(stage.name())));
    put(parameters, STATE, filter.states());
    put(parameters, MARK, filter.marks());
    if (!sort.equals(FleetSort.NAME)) {
      parameters.put(SORT, List.of((sort.descending() ? DESCENDING : "") + sort.by().name()));
    }
    return new Location(PATH, new QueryParameters(parameters));
  }

  private static void put(
      Map<String, List<String>> parameters, String name, Set<? extends Enum<?>> wanted) {
    var names = new TreeSet<String>();
    wanted.forEach(each -> names.add(each.name()));
    if (!names.isEmpty()) {
      parameters.put(name, new ArrayList<>(names));
    }
  }

  private static FleetSort sort(String text) {
    var descending = text.startsWith(DESCENDING);
    return of(FleetSort.By.values(), descending ? text.substring(1) : text)
        .map(by -> new FleetSort(by, descending))
        .orElse(FleetSort.NAME);
  }

  private static <E extends Enum<E>> Set<E> all(QueryParameters query, String name, E[] known) {
    return query.getParameters(name).stream()
        .flatMap(each -> of(known, each).stream())
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> Optional<E> of(E[] known, String name) {
    return Stream.of(known).filter(each -> each.name().equals(name)).findFirst();
  }
}
