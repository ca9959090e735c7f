package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Timeline;
import id.talenta.rule.LibraryVersion;
import id.talenta.rule.TemplateLibrary;
import id.talenta.rule.core.RuleSetDifferences;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The host's library of rule templates: every version, its text, and the way to a new one. */
@Prototype
@Route(value = RuleNavigation.LIBRARY, layout = MainLayout.class)
@RolesAllowed("HOST_ADMIN")
@StyleSheet("css/rule.css")
@StyleSheet("css/files.css")
class LibraryView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final transient TemplateLibrary library;

  LibraryView(TemplateLibrary library) {
    super("rule.library.title");
    this.library = library;
    subtitle(Text.of("rule.library.subtitle"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    var templates = new LinkedHashMap<String, List<LibraryVersion>>();
    library
        .list()
        .forEach(
            version ->
                templates.computeIfAbsent(version.name(), name -> new ArrayList<>()).add(version));
    var parts = new ArrayList<Component>();
    parts.add(new PublishPanel(library, this::show));
    templates.values().forEach(versions -> parts.add(template(versions)));
    content(parts.toArray(Component[]::new));
  }

  private static Component template(List<LibraryVersion> versions) {
    var newest = versions.getFirst();
    var timeline = new Timeline();
    for (var index = 0; index < versions.size(); index++) {
      var version = versions.get(index);
      var before =
          index + 1 < versions.size()
              ? List.of(versions.get(index + 1))
              : List.<LibraryVersion>of();
      timeline.with(
          Formats.shortDate(version.publishedAt().atZone(ZONE).toLocalDate()),
          Text.of("rule.library.version", version.version()),
          version.isShipped()
              ? Text.of("rule.library.shipped")
              : Text.of("rule.library.by", version.publishedBy(), version.note()),
          more(version, before));
    }
    var name = new Paragraph(newest.name());
    name.addClassNames("quiet", "small");
    return Section.titled(
        RuleTexts.of(newest.rules().title()),
        name,
        RuleTexts.source(newest.rules().provenance()),
        timeline);
  }

  private static Component[] more(LibraryVersion version, List<LibraryVersion> before) {
    var more = new ArrayList<Component>();
    for (var old : before) {
      var differences = RuleSetDifferences.between(old.rules(), version.rules());
      more.add(
          new Details(
              Text.of("rule.library.differences", Formats.count(differences.size())),
              PublishDialog.list(differences)));
    }
    var text = new Pre(version.text());
    text.addClassName("file-text");
    text.getElement().setAttribute("tabindex", "0");
    more.add(new Details(Text.of("rule.library.text"), text));
    return more.toArray(Component[]::new);
  }
}
