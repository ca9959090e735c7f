package id.talenta.rule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.List;
import java.util.function.Consumer;

/** All that must be mended before the draft can be published; each leads to its place. */
final class ProblemSummary extends Composite<Section> {
  private static final long serialVersionUID = 1L;

  private final transient DraftDesk desk;
  private final transient Consumer<ProblemPlace> go;
  private final Div list = new Div();

  ProblemSummary(DraftDesk desk, Consumer<ProblemPlace> go) {
    this.desk = desk;
    this.go = go;
    desk.watch(this, this::refresh);
  }

  @Override
  protected Section initContent() {
    list.getElement().setAttribute("aria-live", "polite");
    list.addClassName("rule-summary");
    var saved = new Paragraph(Text.of("rule.saved"));
    saved.addClassNames("quiet", "small");
    return new Section("rule.problems", list, saved);
  }

  private void refresh() {
    list.removeAll();
    var places = ProblemPlace.of(desk.rules());
    if (places.isEmpty()) {
      list.add(new Callout(Tone.GOOD, Text.of("rule.problems.none")));
    } else {
      list.add(new Callout(Tone.BAD, Text.of("rule.problems.some", places.size())), links(places));
    }
  }

  private UnorderedList links(List<ProblemPlace> places) {
    var links = new UnorderedList();
    links.addClassName("rule-summary-list");
    for (var place : places) {
      var link = new Button(ProblemTexts.of(place.problem()), pressed -> go.accept(place));
      link.addThemeVariants(ButtonVariant.TERTIARY);
      links.add(new ListItem(link));
    }
    return links;
  }
}
