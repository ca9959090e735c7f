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
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.AxisRules;
import id.talenta.rule.core.Grade;
import id.talenta.rule.core.RuleSetCheck;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

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
  private transient Optional<RulePreview.Outcome> last = Optional.empty();

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
    return new PeopleFilter(
        words.orElse(""), Optional.empty(), Set.of(), Set.of(), Set.of(), Optional.empty());
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

  private void show(RulePreview.Outcome now) {
    var rules = desk.rules();
    var number = new Span(String.valueOf(now.box()));
    number.addClassName("rule-box-number");
    var name = rules.box(now.box()).map(box -> RuleTexts.of(box.name())).orElse("");
    var box = new Div(number, new Span(name));
    box.addClassNames("rule-box-head");
    outcome.add(
        axis(rules.performance(), now.performance()),
        axis(rules.potential(), now.potential()),
        box);
    last.filter(before -> before.box() != now.box())
        .ifPresent(
            before ->
                outcome.add(new Span(Text.of("rule.preview.moved", before.box(), now.box()))));
    last = Optional.of(now);
  }

  private static Div axis(AxisRules axis, BigDecimal value) {
    var head = new Div(new Span(RuleTexts.axis(axis.axis())), new Span(Formats.decimal(value)));
    head.addClassName("rule-preview-head");
    var cutoffs = axis.cutoffs();
    return new Div(
        head,
        new Bar(value, HUNDRED)
            .mark(cutoffs.medium(), mark(axis.axis(), Grade.MEDIUM))
            .mark(cutoffs.high(), mark(axis.axis(), Grade.HIGH)));
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
