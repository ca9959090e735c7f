package id.talenta.grid.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.people.PersonSummary;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Search;
import id.talenta.platform.ui.SearchHit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Finds people by name, NIP or post. */
@Singleton
final class PeopleSearch implements Search {
  private final PeopleService people;

  PeopleSearch(PeopleService people) {
    this.people = people;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(
        Role.TENANT_ADMIN,
        Role.ANALYST,
        Role.COMMITTEE,
        Role.REGIONAL_HEAD,
        Role.AUDITOR,
        Role.UNIT_HEAD);
  }

  @Override
  public List<SearchHit> find(String words, int limit) {
    return people.search(PeopleFilter.ofText(words), PeopleSort.BY_NAME, 0, limit).stream()
        .map(PeopleSearch::hit)
        .toList();
  }

  private static SearchHit hit(PersonSummary person) {
    var nip = Formats.nip(person.nip().value());
    return new SearchHit(
        person.name(),
        person.position().map(title -> nip + " · " + title).orElse(nip),
        VaadinIcon.USER,
        GridNavigation.person(person.id()));
  }
}
