package id.talenta.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Retiring;
import java.util.List;
import java.util.function.Function;

/** The posts that empty within a year: all of them, or the critical ones alone. */
final class SoonSection {
  /** Query parameter that leaves the critical ones alone. */
  static final String CRITICAL = "kritikal";

  private static final int SHOWN = 8;

  private SoonSection() {}

  /**
   * The section.
   *
   * @param soon all posts, the first to empty in front
   * @param line shows one of them
   */
  static Component of(
      List<Retiring> soon, boolean criticalOnly, Function<Retiring, Component> line) {
    var critical = soon.stream().filter(Retiring::critical).toList();
    var chosen = criticalOnly ? critical : soon;
    var tabs =
        new Nav(
            VacancyList.tab(
                Text.of("succession.all"),
                soon.size(),
                !criticalOnly,
                SuccessionNavigation.VACANCIES),
            VacancyList.tab(
                Text.of("succession.soon.critical"),
                critical.size(),
                criticalOnly,
                SuccessionNavigation.VACANCIES + "?" + CRITICAL + "=ya"));
    tabs.setAriaLabel(Text.of("succession.soon"));
    tabs.addClassName("state-tabs");
    var list = new Div();
    list.addClassName("post-list");
    chosen.stream().limit(SHOWN).forEach(each -> list.add(line.apply(each)));
    var section = new Section("succession.soon", tabs, list);
    section.setId("soon-vacant");
    if (chosen.isEmpty()) {
      section.add(new EmptyState("succession.soon.none", "succession.soon.none.text"));
    }
    if (chosen.size() > SHOWN) {
      section.add(new Span(Text.of("succession.more", chosen.size() - SHOWN)));
    }
    section.actions(new Anchor(SuccessionNavigation.FORECAST, Text.of("succession.soon.all")));
    return section;
  }
}
