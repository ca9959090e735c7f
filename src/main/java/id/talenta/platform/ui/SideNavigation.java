package id.talenta.platform.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import id.talenta.platform.scope.Actor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The entries that a person may open, in their groups, in the order of the region's work. */
final class SideNavigation extends Nav {
  private static final long serialVersionUID = 1L;

  /** Group of the entries that stand in the account's menu instead. */
  static final String ACCOUNT = "navigation.account";

  private static final List<String> GROUPS =
      List.of(
          "navigation.cooperation",
          "navigation.work",
          "navigation.self",
          "navigation.mapping",
          "navigation.posts",
          "navigation.data",
          "navigation.rules",
          "navigation.oversight",
          "navigation.settings");

  SideNavigation(List<NavigationItem> items, Actor actor) {
    setAriaLabel(Text.of("platform.navigation"));
    for (var group : GROUPS) {
      var entries = of(group, items, actor);
      if (!entries.isEmpty()) {
        add(section(group, entries));
      }
    }
  }

  /** What this actor may open in this group, each once, in order. */
  static List<NavigationItem> of(String group, List<NavigationItem> items, Actor actor) {
    var seen = new HashSet<String>();
    return items.stream()
        .filter(item -> item.groupKey().equals(group) && actor.hasAny(item.roles()))
        .sorted(Comparator.comparingInt(NavigationItem::order))
        .filter(item -> seen.add(item.path()))
        .toList();
  }

  /** The first screen of this actor: the first entry of the first group. */
  static List<NavigationItem> all(List<NavigationItem> items, Actor actor) {
    return GROUPS.stream().flatMap(group -> of(group, items, actor).stream()).toList();
  }

  private static SideNav section(String group, List<NavigationItem> entries) {
    var section = new SideNav(Text.of(group));
    for (var entry : entries) {
      var item = new SideNavItem(Text.of(entry.titleKey()), entry.path(), entry.icon().create());
      item.setMatchNested(!entry.path().isEmpty());
      section.addItem(item);
    }
    return section;
  }
}
