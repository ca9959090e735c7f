package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.evidence.EvidenceService;
import id.talenta.grid.GridService;
import id.talenta.grid.MappingRun;
import id.talenta.grid.MappingService;
import id.talenta.grid.Sheet;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.organization.Pangkat;
import id.talenta.organization.Position;
import id.talenta.people.CivilServant;
import id.talenta.people.PeopleService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts a person's sheet together, for others and for the person. */
@Singleton
final class PersonParts {
  private final PeopleService people;
  private final OrganizationService organization;
  private final MappingService mapping;
  private final GridService grid;
  private final EvidenceService evidence;

  PersonParts(
      PeopleService people,
      OrganizationService organization,
      MappingService mapping,
      GridService grid,
      EvidenceService evidence) {
    this.people = people;
    this.organization = organization;
    this.mapping = mapping;
    this.grid = grid;
    this.evidence = evidence;
  }

  /**
   * All parts of a sheet.
   *
   * @param wanted the run; the latest when none is named
   * @param gainsKey heading of what would move the person
   */
  List<Component> sheet(CivilServant person, Optional<UUID> wanted, String gainsKey) {
    var run = wanted.flatMap(mapping::find).or(mapping::latest);
    var sheet = run.flatMap(found -> grid.sheet(found.id(), person.id()));
    var parts = new ArrayList<Component>();
    parts.add(head(person, sheet));
    if (sheet.isEmpty()) {
      parts.add(new EmptyState("grid.sheet.none", "grid.sheet.none.text"));
    }
    var aside = new Div();
    aside.addClassName("sheet-aside");
    var main = new Div();
    main.addClassName("sheet-main");
    sheet.ifPresent(
        found -> {
          main.add(SheetPanel.of(found.performance()), SheetPanel.of(found.potential()));
          aside.add(SheetParts.gains(found, gainsKey), SheetParts.trail(grid.trail(person.id())));
        });
    aside.add(SheetParts.history(people.positionHistory(person.id())));
    var body = new Div(main, aside);
    body.addClassName("sheet-body");
    parts.add(body);
    parts.add(SheetParts.evidence(evidence.known(person.id())));
    return parts;
  }

  private Component head(CivilServant person, Optional<Sheet> sheet) {
    var facts =
        new Facts()
            .with("grid.column.nip", Formats.nip(person.nip().value()))
            .with(
                "grid.post",
                person.positionId().flatMap(organization::position).map(Position::title))
            .with(
                "grid.filter.unit",
                person.unitId().flatMap(organization::unit).map(OrganizationUnit::name))
            .with("grid.column.rank", person.rank().map(PersonParts::rank))
            .with("grid.filter.education", person.education() + " " + person.educationField());
    var head = new Div();
    head.addClassName("person-head");
    sheet.ifPresent(found -> head.add(SheetParts.box(found)));
    var words = new Div();
    words.addClassName("person-words");
    sheet.ifPresent(found -> words.add(standing(found)));
    words.add(facts);
    sheet.ifPresent(found -> words.add(used(found)));
    head.add(words);
    return head;
  }

  private static Component standing(Sheet sheet) {
    var name = new Span(SheetParts.boxName(sheet));
    name.addClassName("person-box-name");
    var standing = new Div(name);
    standing.addClassName("person-standing");
    sheet
        .box()
        .gatedBy()
        .ifPresent(
            code ->
                sheet.rules().rules().gates().stream()
                    .filter(gate -> gate.code().equals(code))
                    .findFirst()
                    .ifPresent(
                        gate ->
                            standing.add(
                                new Chip(
                                    Text.of("grid.gated.by", Words.of(gate.name())),
                                    Tone.CAUTION))));
    if (sheet.box().boxOfRecord() != sheet.computedBox()) {
      standing.add(new Chip(Text.of("grid.calibrated", sheet.computedBox()), Tone.INFO));
    }
    return standing;
  }

  private static Component used(Sheet sheet) {
    var used = new Span(used(sheet.run(), sheet));
    used.addClassNames("quiet", "small");
    if (sheet.isExact()) {
      return used;
    }
    return new Div(used, new Callout(Tone.CAUTION, Text.of("grid.sheet.not-exact")));
  }

  private static String used(MappingRun run, Sheet sheet) {
    return Text.of(
        "grid.sheet.used",
        run.number(),
        Words.of(sheet.rules().rules().title()),
        sheet.rules().version(),
        run.asOf(),
        run.knownAt());
  }

  private static String rank(Pangkat rank) {
    return rank.title().map(title -> title + ", " + rank.value()).orElse(rank.value());
  }
}
