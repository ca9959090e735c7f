package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.evidence.intake.IntakeColumn;
import id.talenta.evidence.intake.IntakeKind;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.evidence.intake.IntakeTemplates;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How to send one kind of data: the template, its columns, and the place to send the file to. */
final class KindPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  KindPanel(IntakeKind kind, Map<IntakeKind, Integer> stored, IntakeService intake) {
    var prepare = new Div(new H3(Text.of("intake.template.title")));
    prepare.add(new Paragraph(Text.of("intake.template.text")), templates(kind), columns(kind));
    prepare.addClassName("intake-step");
    var send = new Div(new H3(Text.of("intake.send.title")));
    send.add(new Paragraph(Text.of("intake.send.text")));
    firstNeeded(kind, stored)
        .ifPresent(
            needed ->
                send.add(
                    new Callout(
                        Tone.CAUTION,
                        Text.of(
                            "intake.send.first",
                            Text.of(needed.titleKey()).toLowerCase(Locale.ROOT)))));
    send.add(new FileUpload((name, file) -> intake.check(kind, name, file)));
    send.addClassName("intake-step");
    getContent().addClassName("intake-panel");
    getContent().add(Section.titled(Text.of(kind.titleKey()), prepare, send));
  }

  private static Component templates(IntakeKind kind) {
    var language = Language.current();
    var links =
        new Div(
            Downloads.link(
                Text.of("intake.template.xlsx"),
                IntakeTemplates.fileName(kind, "xlsx"),
                Downloads.XLSX,
                output -> IntakeTemplates.writeXlsx(kind, language, output)),
            Downloads.link(
                Text.of("intake.template.csv"),
                IntakeTemplates.fileName(kind, "csv"),
                Downloads.CSV,
                output -> IntakeTemplates.writeCsv(kind, output)));
    links.addClassName("actions");
    return links;
  }

  private static Component columns(IntakeKind kind) {
    var list = new Div();
    list.addClassName("intake-columns");
    kind.columns().forEach(column -> list.add(column(kind, column)));
    return new Details(Text.of("intake.columns"), list);
  }

  private static Component column(IntakeKind kind, IntakeColumn column) {
    var name = new Span(column.header());
    name.addClassName("intake-column-name");
    var need =
        column.required()
            ? new Chip(Text.of("intake.column.required"), Tone.INFO)
            : new Chip(Text.of("intake.column.optional"));
    var head = new Div(name, need);
    head.addClassName("intake-column-head");
    var meaning = new Span(IntakeTemplates.meaning(kind, column, Language.current()));
    var detail =
        new Span(
            column.choices().isEmpty()
                ? Text.of("intake.columns.example", column.example())
                : Text.of("intake.columns.choices", String.join(", ", column.choices())));
    detail.addClassNames("quiet", "small");
    var row = new Div(head, meaning, detail);
    row.addClassName("intake-column");
    return row;
  }

  /** The first kind that must be loaded before this one and is not there at all. */
  private static Optional<IntakeKind> firstNeeded(
      IntakeKind kind, Map<IntakeKind, Integer> stored) {
    List<IntakeKind> needed =
        switch (kind) {
          case UNITS -> List.of();
          case POSITIONS -> List.of(IntakeKind.UNITS);
          case PEOPLE -> List.of(IntakeKind.UNITS, IntakeKind.POSITIONS);
          default -> List.of(IntakeKind.PEOPLE);
        };
    return needed.stream().filter(each -> stored.getOrDefault(each, 0) == 0).findFirst();
  }
}
