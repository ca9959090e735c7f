package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.people.PeopleService;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RulePreview;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleSetVersion;
import id.talenta.rule.core.Axis;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The editor of the draft. Every change is saved at once; problems are kept and shown. */
@Prototype
@Route(value = RuleNavigation.DRAFT, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST"})
@StyleSheet("css/rule.css")
class RuleEditorView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String PART = "bagian";

  private final transient RuleSetService rules;
  private final transient RuleDraftService drafts;
  private final transient Clock clock;
  private final transient PeopleService people;
  private final transient Optional<RulePreview> preview;
  private final Map<EditorPart, Span> counts = new EnumMap<>(EditorPart.class);
  private final Div editor = new Div();
  private Tabs tabs = new Tabs();

  RuleEditorView(
      RuleSetService rules,
      RuleDraftService drafts,
      PeopleService people,
      Clock clock,
      Optional<RulePreview> preview) {
    super("rule.editor.title");
    this.rules = rules;
    this.drafts = drafts;
    this.clock = clock;
    this.people = people;
    this.preview = preview;
    above(new Anchor(RuleNavigation.RULES, Text.of("rule.back")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var draft = rules.draft();
    if (draft.isEmpty()) {
      event.forwardTo(RuleNavigation.RULES);
      return;
    }
    var part =
        event.getLocation().getQueryParameters().getSingleParameter(PART).flatMap(EditorPart::at);
    show(draft.get(), part.orElse(EditorPart.PERFORMANCE));
  }

  private void show(RuleSetVersion draft, EditorPart first) {
    var desk = new DraftDesk(drafts, draft, this::reload);
    subtitle(
        Text.of("rule.editor.subtitle", RuleTexts.of(draft.rules().title()), draft.createdAt()));
    actions(publish(desk, draft), discard(desk));
    tabs = new Tabs();
    for (var part : EditorPart.values()) {
      tabs.add(tab(part));
    }
    tabs.addSelectedChangeListener(changed -> open(desk, selected(), Optional.empty()));
    editor.addClassName("rule-stack");
    var summary = new ProblemSummary(desk, place -> go(desk, place));
    var side = new Div(summary);
    side.addClassName("rule-side");
    preview.ifPresent(
        available ->
            side.add(
                new PreviewPanel(desk, available, people, clock),
                new MovesPanel(desk, available, people)));
    var main = new Div(tabs, editor);
    main.addClassName("rule-main");
    var columns = new Div(main, side);
    columns.addClassName("rule-editor");
    content(columns);
    desk.watch(columns, () -> count(desk));
    tabs.setSelectedIndex(first.ordinal());
    open(desk, first, Optional.empty());
  }

  private Tab tab(EditorPart part) {
    var count = new Span();
    count.addClassName("rule-count");
    counts.put(part, count);
    return new Tab(new Span(Text.of("rule.part", part)), count);
  }

  private void count(DraftDesk desk) {
    var places = ProblemPlace.of(desk.rules());
    counts.forEach(
        (part, count) -> {
          var found = places.stream().filter(place -> place.part() == part).count();
          count.setText(String.valueOf(found));
          count.getElement().setAttribute("aria-label", Text.of("rule.problems.count", found));
          count.setVisible(found > 0);
        });
  }

  private EditorPart selected() {
    return EditorPart.values()[Math.max(0, tabs.getSelectedIndex())];
  }

  private void go(DraftDesk desk, ProblemPlace place) {
    tabs.setSelectedIndex(place.part().ordinal());
    open(desk, place.part(), place.indicator());
  }

  private void open(DraftDesk desk, EditorPart part, Optional<String> indicator) {
    editor.removeAll();
    editor.add(
        switch (part) {
          case PERFORMANCE -> axis(desk, Axis.PERFORMANCE, indicator);
          case POTENTIAL -> axis(desk, Axis.POTENTIAL, indicator);
          case BOXES -> new BoxesEditor(desk);
          case GATES -> new GatesEditor(desk);
          case SHARES -> new SharesEditor(desk);
        });
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, RuleNavigation.DRAFT + "?" + PART + "=" + part.address());
  }

  private static Component axis(DraftDesk desk, Axis axis, Optional<String> indicator) {
    var axisEditor = new AxisEditor(desk, axis);
    indicator.ifPresent(axisEditor::reveal);
    return axisEditor;
  }

  private Button publish(DraftDesk desk, RuleSetVersion draft) {
    var publish =
        new Button(
            Text.of("rule.publish"),
            pressed ->
                new PublishDialog(rules, drafts, desk, draft, LocalDate.now(clock), this::published)
                    .open());
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    return publish;
  }

  private Button discard(DraftDesk desk) {
    return new Button(
        Text.of("rule.discard"),
        pressed ->
            Confirmation.ask(
                "rule.discard.title",
                Text.of("rule.discard.text"),
                "rule.discard",
                () -> {
                  drafts.discard(desk.id());
                  Notices.success("rule.discarded");
                  leave();
                }));
  }

  private void published() {
    Notices.success("rule.published");
    leave();
  }

  private static void leave() {
    UI.getCurrentOrThrow().navigate(RuleNavigation.RULES);
  }

  /** Shows the newest draft in the same place. */
  private void reload() {
    var part = selected();
    rules.draft().ifPresentOrElse(draft -> show(draft, part), RuleEditorView::leave);
  }
}
