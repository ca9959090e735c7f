package id.talenta.rule.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleSetState;
import id.talenta.rule.RuleSetVersion;
import id.talenta.rule.RuleTemplate;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetDifferences;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A version of the rules written out; everyone of the region may read by what they are scored. */
@Prototype
@Route(value = RuleNavigation.RULES + "/:version", layout = MainLayout.class)
@RolesAllowed({
  "TENANT_ADMIN",
  "ANALYST",
  "COMMITTEE",
  "REGIONAL_HEAD",
  "UNIT_HEAD",
  "AUDITOR",
  "VISITOR",
  "CIVIL_SERVANT"
})
@StyleSheet("css/rule.css")
class VersionView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient RuleSetService service;

  VersionView(RuleSetService service) {
    this.service = service;
    if (Scopes.actor()
        .hasAny(Set.of(Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR))) {
      above(new Anchor(RuleNavigation.RULES, Text.of("rule.back")));
    }
    actions(
        new Button(
            Text.of("rule.print"),
            VaadinIcon.PRINT.create(),
            pressed -> UI.getCurrentOrThrow().getPage().executeJs("window.print()")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get("version")
        .flatMap(VersionView::key)
        .flatMap(service::find)
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  private static Optional<UUID> key(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }

  private void show(RuleSetVersion version) {
    var isDraft = version.state() == RuleSetState.DRAFT;
    title(isDraft ? Text.of("rule.draft") : Text.of("rule.version.title", version.version()));
    subtitle(RuleTexts.of(version.rules().title()));
    var template = template(version);
    var facts = new Facts();
    if (!isDraft) {
      facts
          .with("rule.since", Formats.date(version.validFrom()))
          .with("rule.publishedBy", version.publishedBy())
          .with("rule.publishedAt", version.publishedAt().map(Formats::dateTime));
    }
    facts
        .with(
            "rule.from",
            template.map(found -> RuleTexts.of(found.title())).orElse(version.template()))
        .with("rule.source", RuleTexts.source(version.rules().provenance()))
        .with("rule.reason", version.reason());
    var about = new Section("rule.about", facts);
    if (isDraft) {
      about.add(new Callout(Tone.CAUTION, Text.of("rule.draft.notInForce")));
    }
    content(about);
    template.ifPresent(found -> add(differences(found, version.rules())));
    add(new RuleReading(version.rules(), template));
  }

  /** In what the rules differ from their source, in words. */
  private static Section differences(RuleSet source, RuleSet rules) {
    var found = RuleSetDifferences.between(source, rules);
    return found.isEmpty()
        ? new Section("rule.source.differences", new Paragraph(Text.of("rule.source.same")))
        : new Section("rule.source.differences", PublishDialog.list(found));
  }

  private Optional<RuleSet> template(RuleSetVersion version) {
    return service.source(version).map(RuleTemplate::rules);
  }
}
