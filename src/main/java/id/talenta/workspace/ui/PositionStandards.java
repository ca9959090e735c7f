package id.talenta.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.organization.Pangkat;
import id.talenta.organization.Position;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.Optional;

/** What a position asks for. */
final class PositionStandards {
  private PositionStandards() {}

  static Section of(Position position, Optional<Position> above) {
    var standard = position.standard();
    var facts =
        new Facts()
            .with("workspace.code", position.code().value())
            .with("workspace.class", String.valueOf(position.positionClass()));
    above.ifPresent(
        superior ->
            facts.with(
                "workspace.reportsTo",
                new Anchor(PositionsNavigation.POSITION + "/" + superior.id(), superior.title())));
    facts
        .with("workspace.rank", rank(standard.minimumRank(), standard.maximumRank()))
        .with("workspace.education", Text.of("evidence.code", standard.minimumEducation()))
        .with(
            "workspace.fields",
            standard.educationFields().isEmpty()
                ? Text.of("workspace.fields.any")
                : String.join(", ", standard.educationFields()))
        .with(
            "workspace.tenure",
            standard.tenureBelowYears() == 0
                ? ""
                : Text.of("workspace.years", standard.tenureBelowYears()));
    if (position.critical()) {
      facts.with("workspace.importance", new Chip(Text.of("workspace.critical"), Tone.CAUTION));
    }
    var section = new Section("workspace.standard", facts);
    if (!standard.competences().isEmpty()) {
      var levels = new Div();
      levels.addClassName("competences");
      standard
          .competences()
          .forEach(
              (competence, level) -> {
                var number = new Span(String.valueOf(level));
                number.addClassName("competence-level");
                levels.add(
                    new Div(new Span(Text.of("organization.competence", competence)), number));
              });
      section.add(levels);
    }
    return section;
  }

  private static String rank(Optional<Pangkat> lowest, Optional<Pangkat> highest) {
    if (lowest.isPresent() && highest.isPresent()) {
      return Text.of("workspace.rank.range", lowest.get().value(), highest.get().value());
    }
    return lowest.or(() -> highest).map(Pangkat::value).orElse("");
  }
}
