package id.talenta.rule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.people.PersonSummary;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RulePreview;
import id.talenta.rule.RulePreview.Outcome;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.AxisRules;
import id.talenta.rule.core.Grade;
import id.talenta.rule.core.RuleSetCheck;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A person scored by the draft as it is being written. */
final class PreviewPanel extends Composite<Section> {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final transient DraftDesk desk;
  private final transient RulePreview preview;
  private final transient PeopleService people;
  private final transient Clock clock;
  private final ComboBox<PersonSummary> person = new ComboBox<>();
  private final Div outcome = new Div();
  private transient Optional<Outcome> last = Optional.empty();

  PreviewPanel(DraftDesk desk, RulePreview preview, PeopleService people, Clock clock) {
    this.desk = desk;
    this.preview = preview;
    this.people = people;
    this.clock = clock;
    desk.watch(this, this::refresh);
  }

  @Override
  protected Section initContent() {
    person.setLabel(Text.of("rule.preview.person"));
    person.setPlaceholder(Text.of("rule.preview.search"));
    person.setItemLabelGenerator(PersonSummary::name);
    person.setItems(
        query ->
            people
                .search(
                    filter(query.getFilter()),
                    PeopleSort.BY_NAME,
                    query.getOffset(),
                    query.getLimit())
                .stream(),
        query -> people.count(filter(query.getFilter())));
    person.setClearButtonVisible(true);
    person.setWidthFull();
    person.addValueChangeListener(
        changed -> {
          last = Optional.empty();
          refresh();
        });
    outcome.addClassName("rule-preview");
    outcome.getElement().setAttribute("aria-live", "polite");
    return new Section("rule.preview", person, outcome);
  }

  private static PeopleFilter filter(Optional<String> words) {
    return PeopleFilter.ofText(words.orElse(""));
  }

  private void refresh() {
    var chosen = Optional.ofNullable(person.getValue());
    if (chosen.isEmpty()) {
      outcome.removeAll();
      outcome.add(quiet(Text.of("rule.preview.none")));
      return;
    }
    if (!RuleSetCheck.check(desk.rules()).isEmpty()) {
      outcome.addClassName("rule-preview-stale");
      if (last.isEmpty()) {
        outcome.removeAll();
        outcome.add(quiet(Text.of("rule.preview.problems")));
      }
      return;
    }
    outcome.removeClassName("rule-preview-stale");
    outcome.removeAll();
    preview
        .score(desk.rules(), chosen.get().id(), LocalDate.now(clock))
        .ifPresentOrElse(this::show, () -> outcome.add(quiet(Text.of("rule.preview.unknown"))));
  }

  private void show(RulePreview.Comparison found) {
    var rules = desk.rules();
    var draft = found.draft();
    outcome.add(
        axis(rules.performance(), draft.performance(), found.now().map(Outcome::performance)),
        axis(rules.potential(), draft.potential(), found.now().map(Outcome::potential)),
        boxes(found));
    last.filter(before -> before.box() != draft.box())
        .ifPresent(
            before ->
                outcome.add(new Span(Text.of("rule.preview.moved", before.box(), draft.box()))));
    last = Optional.of(draft);
  }

  private Div boxes(RulePreview.Comparison found) {
    var boxes = new Div();
    boxes.addClassName("rule-preview-boxes");
    found.now().ifPresent(now -> boxes.add(box("rule.preview.now", now.box())));
    boxes.add(box("rule.preview.draft", found.draft().box()));
    return boxes;
  }

  private Div box(String labelKey, int number) {
    var label = new Span(Text.of(labelKey));
    label.addClassNames("quiet", "small");
    var tile = new Span(String.valueOf(number));
    tile.addClassNames("rule-box-number", "rule-box-filled", "rule-box-" + number);
    var name = desk.rules().box(number).map(box -> RuleTexts.of(box.name())).orElse("");
    var head = new Div(tile, new Span(name));
    head.addClassName("rule-box-head");
    return new Div(label, head);
  }

  private static Div axis(AxisRules axis, BigDecimal value, Optional<BigDecimal> now) {
    var head = new Div(new Span(RuleTexts.axis(axis.axis())), new Span(Formats.decimal(value)));
    head.addClassName("rule-preview-head");
    var cutoffs = axis.cutoffs();
    var all =
        new Div(
            head,
            new Bar(value, HUNDRED)
                .mark(cutoffs.medium(), mark(axis.axis(), Grade.MEDIUM))
                .mark(cutoffs.high(), mark(axis.axis(), Grade.HIGH)));
    now.ifPresent(before -> all.add(change(before, value)));
    return all;
  }

  /** What the rules in force give, and how far the draft is from that. */
  private static Span change(BigDecimal now, BigDecimal draft) {
    var difference = draft.subtract(now);
    var change =
        new Span(
            difference.signum() == 0
                ? Text.of("rule.preview.same")
                : Text.of(
                    "rule.preview.change",
                    Formats.decimal(now),
                    (difference.signum() > 0 ? "+" : "−") + Formats.decimal(difference.abs())));
    change.addClassNames("quiet", "small");
    return change;
  }

  private static String mark(Axis axis, Grade grade) {
    return Text.of("rule.cutoffs.from", RuleTexts.grade(axis, grade));
  }

  private static Paragraph quiet(String sentence) {
    var paragraph = new Paragraph(sentence);
    paragraph.addClassName("quiet");
    return paragraph;
  }
}
