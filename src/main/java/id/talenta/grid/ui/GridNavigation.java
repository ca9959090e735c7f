package id.talenta.grid.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.evidence.EvidenceKind;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The mapping's entries, and the addresses of its screens. */
@Singleton
public final class GridNavigation implements Navigation {
  /** The nine boxes. */
  public static final String BOXES = "sembilan-kotak";

  /** The list of people; with a key behind it, one person's sheet. */
  public static final String PEOPLE = "pegawai";

  static final String OWN = "kartu-saya";

  /** The screen of whoever heads a unit. */
  public static final String UNIT = "unit-saya";

  private static final Set<Role> SEE_EVERYONE =
      Set.of(
          Role.TENANT_ADMIN,
          Role.ANALYST,
          Role.COMMITTEE,
          Role.REGIONAL_HEAD,
          Role.AUDITOR,
          Role.VISITOR);

  /** Address of a person's sheet, without a leading slash. */
  public static String person(UUID id) {
    return PEOPLE + "/" + id;
  }

  /**
   * Address of the people to whom evidence of one of these kinds that counts today is missing.
   *
   * @param unit their unit, with all below it; nothing means all
   */
  public static String lacking(Set<EvidenceKind> kinds, Optional<UUID> unit) {
    return PEOPLE
        + unit.map(key -> "?" + GridQuery.UNIT + "=" + key + "&").orElse("?")
        + GridQuery.LACKING
        + "="
        + GridQuery.names(kinds);
  }

  /** What those of {@link #lacking} have in common, in words. */
  public static String lackingWords(Set<EvidenceKind> kinds) {
    return Words.lacking(kinds);
  }

  /** Address of the people of a unit and of all below it. */
  public static String ofUnit(UUID unit) {
    return PEOPLE + "?" + GridQuery.UNIT + "=" + unit;
  }

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.mapping", "grid.boxes", BOXES, VaadinIcon.GRID_SMALL, SEE_EVERYONE, 10),
        new NavigationItem(
            "navigation.mapping", "grid.people", PEOPLE, VaadinIcon.GROUP, SEE_EVERYONE, 20),
        new NavigationItem(
            "navigation.work", "grid.unit", UNIT, VaadinIcon.GROUP, Set.of(Role.UNIT_HEAD), 10),
        new NavigationItem(
            "navigation.self",
            "grid.own",
            OWN,
            VaadinIcon.USER_CARD,
            Set.of(Role.CIVIL_SERVANT),
            10));
  }
}
