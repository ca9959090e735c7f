package id.talenta.placement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Candidate;
import id.talenta.succession.Shortlist;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Candidates of a list that somebody wants to see beside each other, at most five. */
final class ComparePanel extends Composite<Section> {
  private static final long serialVersionUID = 1L;

  private final transient Consumer<List<UUID>> onChange;
  private final MultiSelectComboBox<Candidate> names =
      new MultiSelectComboBox<>(Text.of("placement.compare.names"));
  private final Div shown = new Div();

  /**
   * A choice among the candidates of a list.
   *
   * @param wanted who is compared at first
   * @param onChange told who is compared from now on
   */
  ComparePanel(Shortlist list, Collection<UUID> wanted, Consumer<List<UUID>> onChange) {
    this.onChange = onChange;
    names.setItems(list.candidates());
    names.setItemLabelGenerator(ComparePanel::label);
    names.setClearButtonVisible(true);
    names.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
    names.setHelperText(Text.of("placement.compare.most", RadarDrawing.MOST));
    names.setId("compare");
    names.addClassName("compare-names");
    getContent().setId("comparison");
    getContent().add(names, shown);
    names.setValue(
        list.candidates().stream()
            .filter(candidate -> wanted.contains(candidate.personId()))
            .limit(RadarDrawing.MOST)
            .toList());
    show();
    names.addValueChangeListener(
        changed -> {
          if (changed.isFromClient()) {
            change(changed.getOldValue(), changed.getValue());
          }
        });
  }

  @Override
  protected Section initContent() {
    return new Section("placement.compare");
  }

  private void change(Set<Candidate> before, Set<Candidate> now) {
    if (now.size() > RadarDrawing.MOST) {
      names.setValue(before);
      return;
    }
    show();
    onChange.accept(chosen().stream().map(Candidate::personId).toList());
  }

  private void show() {
    shown.removeAll();
    var chosen = chosen();
    if (!chosen.isEmpty()) {
      shown.add(new Comparison(chosen, candidate -> new Span()));
    }
  }

  private List<Candidate> chosen() {
    return names.getValue().stream().sorted(Comparator.comparingInt(Candidate::place)).toList();
  }

  private static String label(Candidate candidate) {
    return candidate.place() + ". " + candidate.profile().name();
  }
}
