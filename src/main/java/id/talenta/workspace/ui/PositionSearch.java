package id.talenta.workspace.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.organization.PositionFilter;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Search;
import id.talenta.platform.ui.SearchHit;
import id.talenta.platform.ui.Text;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds positions by their title. */
@Singleton
final class PositionSearch implements Search {
  private final OrganizationService organization;

  PositionSearch(OrganizationService organization) {
    this.organization = organization;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(
        Role.TENANT_ADMIN,
        Role.ANALYST,
        Role.COMMITTEE,
        Role.REGIONAL_HEAD,
        Role.UNIT_HEAD,
        Role.AUDITOR,
        Role.CIVIL_SERVANT);
  }

  @Override
  public List<SearchHit> find(String words, int limit) {
    var filter =
        new PositionFilter(words, Optional.empty(), Set.of(), Set.of(), false, Optional.empty());
    return organization.positions(filter, 0, limit).stream()
        .map(
            position ->
                new SearchHit(
                    position.title(),
                    organization.unit(position.unitId()).map(OrganizationUnit::name).orElse("")
                        + " · "
                        + Text.of("organization.level", position.level()),
                    VaadinIcon.BRIEFCASE,
                    PositionsNavigation.POSITION + "/" + position.id()))
        .toList();
  }
}
