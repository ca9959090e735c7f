package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Timeline;
import id.talenta.platform.ui.Tone;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleSetState;
import id.talenta.rule.RuleSetVersion;
import id.talenta.rule.RuleTemplate;
import id.talenta.rule.RuleUpdate;
import id.talenta.rule.RuleUpdateService;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetDifferences;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By what the region scores: what is in force, the draft, and every version before. */
@Prototype
@Route(value = RuleNavigation.RULES, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "AUDITOR", "VISITOR"})
@StyleSheet("css/rule.css")
class RulesView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final transient RuleSetService service;
  private final transient RuleDraftService drafts;
  private final transient RuleUpdateService updates;
  private final transient Clock clock;

  RulesView(
      RuleSetService service, RuleDraftService drafts, RuleUpdateService updates, Clock clock) {
    super("rule.title");
    this.service = service;
    this.drafts = drafts;
    this.updates = updates;
    this.clock = clock;
    subtitle(Text.of("rule.subtitle"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    var mayEdit = Scopes.actor().hasAny(Set.of(Role.TENANT_ADMIN, Role.ANALYST));
    var inForce = service.inForce(LocalDate.now(clock));
    var draft = service.draft();
    var history =
        service.history().stream().filter(found -> found.state() != RuleSetState.DRAFT).toList();
    if (mayEdit) {
      buttons(inForce, draft);
    }
    var parts = new ArrayList<Component>();
    updates.offer().ifPresent(update -> parts.add(offer(update, !Scopes.isVisit())));
    draft.ifPresent(found -> parts.add(draft(found, inForce)));
    parts.add(inForce.map(this::inForce).orElseGet(() -> nothing(draft.isPresent(), mayEdit)));
    if (!history.isEmpty()) {
      parts.add(history(history, inForce));
    }
    content(parts.toArray(Component[]::new));
  }

  private void buttons(Optional<RuleSetVersion> inForce, Optional<RuleSetVersion> draft) {
    var buttons = new ArrayList<Component>();
    if (draft.isPresent()) {
      buttons.add(primary("rule.draft.continue", RulesView::edit));
    } else {
      inForce.ifPresent(
          version ->
              buttons.add(
                  primary(
                      "rule.draft.change",
                      () -> {
                        drafts.beginFromVersion(version.id());
                        edit();
                      })));
    }
    var templates = new Button(Text.of("rule.draft.template"), pressed -> templates());
    if (buttons.isEmpty()) {
      templates.addThemeVariants(ButtonVariant.PRIMARY);
    }
    buttons.add(templates);
    actions(buttons.toArray(Component[]::new));
  }

  private static Button primary(String key, Runnable action) {
    var button = new Button(Text.of(key), pressed -> action.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  private static void edit() {
    UI.getCurrentOrThrow().navigate(RuleNavigation.DRAFT);
  }

  private static void templates() {
    UI.getCurrentOrThrow().navigate(RuleNavigation.TEMPLATES);
  }

  private static Component offer(RuleUpdate update, boolean mayRead) {
    var sentence =
        Text.of(
            "rule.update.offer",
            RuleTexts.of(update.newest().rules().title()),
            update.newest().version(),
            update.base().version());
    return mayRead
        ? new Callout(
            Tone.INFO, sentence, new Anchor(RuleNavigation.UPDATE, Text.of("rule.update.look")))
        : new Callout(Tone.INFO, sentence);
  }

  private Component draft(RuleSetVersion draft, Optional<RuleSetVersion> inForce) {
    var problems = RuleSetCheck.check(draft.rules()).size();
    var state =
        problems == 0
            ? new Callout(Tone.GOOD, Text.of("rule.problems.none"))
            : new Callout(Tone.CAUTION, Text.of("rule.problems.some", problems));
    var facts =
        new Facts()
            .with("rule.from", from(draft))
            .with("rule.begun", Text.of("rule.begun.by", draft.createdAt(), draft.createdBy()));
    if (!draft.reason().isEmpty()) {
      facts.with("rule.note", draft.reason());
    }
    inForce.ifPresent(
        version ->
            facts.with(
                "rule.differences",
                Text.of(
                    "rule.differences.count",
                    RuleSetDifferences.between(version.rules(), draft.rules()).size(),
                    version.version())));
    var look = new Anchor(RuleNavigation.version(draft.id()), Text.of("rule.draft.look"));
    return new Section("rule.draft", state, facts).actions(look);
  }

  private Component inForce(RuleSetVersion version) {
    var rules = version.rules();
    var number = new Chip(Text.of("rule.version", version.version()), Tone.GOOD);
    var facts =
        new Facts()
            .with("rule.name", RuleTexts.of(rules.title()))
            .with("rule.since", Formats.date(version.validFrom()))
            .with("rule.from", from(version))
            .with("rule.source", RuleTexts.source(rules.provenance()))
            .with("rule.reason", version.reason());
    if (!rules.provenance().note().isEmpty()) {
      facts.with("rule.note", RuleTexts.of(rules.provenance().note()));
    }
    var axes = new Div(axis(rules.performance()), axis(rules.potential()));
    axes.addClassName("columns");
    return new Section("rule.inForce", facts, axes)
        .actions(
            number, new Anchor(RuleNavigation.version(version.id()), Text.of("rule.version.read")));
  }

  private static Component axis(id.talenta.rule.core.AxisRules axis) {
    var name = new Span(RuleTexts.axis(axis.axis()));
    name.addClassName("rule-axis-name");
    var cutoffs = new Paragraph(RuleTexts.cutoffs(axis.axis(), axis.cutoffs()));
    cutoffs.addClassNames("quiet", "small");
    return new Div(name, new WeightBar(axis), cutoffs);
  }

  private Component nothing(boolean hasDraft, boolean mayEdit) {
    if (hasDraft || !mayEdit) {
      return new EmptyState("rule.none", hasDraft ? "rule.none.draft" : "rule.none.wait");
    }
    return new EmptyState(
        "rule.none", "rule.none.text", primary("rule.draft.template", RulesView::templates));
  }

  /** Name of the template, and in how many points the rules differ from it. */
  private String from(RuleSetVersion version) {
    var template = template(version);
    var differences =
        template.map(found -> RuleSetDifferences.between(found, version.rules()).size()).orElse(0);
    var title = template.map(found -> RuleTexts.of(found.title())).orElse(version.template());
    return differences == 0
        ? Text.of("rule.from.same", title)
        : Text.of("rule.from.adapted", title, differences);
  }

  private Optional<RuleSet> template(RuleSetVersion version) {
    return service.source(version).map(RuleTemplate::rules);
  }

  private static Component history(List<RuleSetVersion> history, Optional<RuleSetVersion> inForce) {
    var timeline = new Timeline();
    for (var version : history) {
      var link =
          new Anchor(
              RuleNavigation.version(version.id()),
              Text.of("rule.version.title", version.version()));
      var more = new Div(link, state(version, inForce));
      more.addClassName("rule-history");
      timeline.with(
          version
              .publishedAt()
              .map(at -> Formats.shortDate(at.atZone(ZONE).toLocalDate()))
              .orElse(""),
          version.reason(),
          Text.of("rule.history.detail", version.publishedBy().orElse(""), version.validFrom()),
          more);
    }
    return new Section("rule.history", timeline);
  }

  private static Chip state(RuleSetVersion version, Optional<RuleSetVersion> inForce) {
    var isNow = inForce.filter(found -> found.id().equals(version.id())).isPresent();
    if (isNow) {
      return new Chip(Text.of("rule.state.now"), Tone.GOOD);
    }
    var isLater =
        version.state() == RuleSetState.IN_FORCE
            && inForce.map(found -> version.validFrom().isAfter(found.validFrom())).orElse(true);
    return isLater
        ? new Chip(Text.of("rule.state.later"), Tone.INFO)
        : new Chip(
            Text.of(
                version.state() == RuleSetState.RETIRED
                    ? "rule.state.RETIRED"
                    : "rule.state.past"));
  }
}
