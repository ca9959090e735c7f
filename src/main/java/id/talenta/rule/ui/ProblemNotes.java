package id.talenta.rule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.talenta.rule.core.RuleProblem;
import java.util.List;

/** Problems beside the place where they are mended; nothing when there are none. */
final class ProblemNotes extends Div {
  private static final long serialVersionUID = 1L;

  ProblemNotes() {
    addClassName("rule-problems");
    getElement().setAttribute("role", "status");
    setVisible(false);
  }

  void show(List<? extends RuleProblem> problems) {
    removeAll();
    problems.forEach(problem -> add(new Paragraph(ProblemTexts.of(problem))));
    setVisible(!problems.isEmpty());
  }
}
