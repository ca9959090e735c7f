package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import id.talenta.people.CivilServant;
import id.talenta.people.PeopleService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RulePreview.Move;
import id.talenta.rule.RulePreview.Moves;
import id.talenta.rule.core.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people whom a draft would move, fetched as one scrolls. */
final class MovesDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN_FLOWS = 6;

  private final transient PeopleService people;
  private final transient RuleSet rules;
  private final Grid<Row> list = new Grid<>();

  /** So many people move from one box to another. */
  record Flow(int from, int to, int people) {
    boolean holds(Move move) {
      return move.from() == from && move.to() == to;
    }
  }

  private record Row(CivilServant person, Move move) {}

  MovesDialog(Moves moves, PeopleService people, RuleSet rules) {
    super(Text.of("rule.moves"));
    this.people = people;
    this.rules = rules;
    addClassName("rule-moves-dialog");
    list.addComponentColumn(MovesDialog::who)
        .setHeader(Text.of("rule.preview.person"))
        .setFlexGrow(1)
        .setWidth("13rem");
    list.addComponentColumn(row -> box(row.move().from()))
        .setHeader(Text.of("rule.preview.now"))
        .setFlexGrow(1)
        .setWidth("8rem");
    list.addComponentColumn(row -> box(row.move().to()))
        .setHeader(Text.of("rule.preview.draft"))
        .setFlexGrow(1)
        .setWidth("8rem");
    list.setSelectionMode(Grid.SelectionMode.NONE);
    list.addClassName("rule-moves-list");
    add(choice(moves), list);
    getFooter().add(new Button(Text.of("platform.close"), pressed -> close()));
    show(moves.moves());
  }

  /** From which box to which, the largest first. */
  static List<Flow> flowsOf(Moves moves) {
    return moves.moves().stream()
        .collect(Collectors.groupingBy(move -> new Flow(move.from(), move.to(), 0)))
        .entrySet()
        .stream()
        .map(each -> new Flow(each.getKey().from(), each.getKey().to(), each.getValue().size()))
        .sorted(
            Comparator.comparing(Flow::people)
                .reversed()
                .thenComparing(Flow::from)
                .thenComparing(Flow::to))
        .toList();
  }

  /** The largest flows in short. */
  static Component flows(Moves moves) {
    var flows = flowsOf(moves);
    var list = new UnorderedList();
    list.addClassName("rule-flows");
    flows.stream()
        .limit(SHOWN_FLOWS)
        .forEach(
            flow -> {
              var count = new Span(Formats.count(flow.people()));
              count.addClassName("number");
              list.add(new ListItem(new Span(name(flow)), count));
            });
    if (flows.size() > SHOWN_FLOWS) {
      var rest = flows.stream().skip(SHOWN_FLOWS).mapToInt(Flow::people).sum();
      var count = new Span(Formats.count(rest));
      count.addClassName("number");
      list.add(new ListItem(new Span(Text.of("rule.moves.rest")), count));
    }
    return list;
  }

  private Component choice(Moves moves) {
    var choice = new Select<Flow>();
    choice.setLabel(Text.of("rule.moves.flow"));
    choice.setItems(flowsOf(moves));
    choice.setItemLabelGenerator(
        flow ->
            flow == null
                ? Text.of("rule.moves.all", Formats.count(moves.moves().size()))
                : Text.of("rule.moves.one", name(flow), Formats.count(flow.people())));
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(Text.of("rule.moves.all", Formats.count(moves.moves().size())));
    choice.setPlaceholder(Text.of("rule.moves.all", Formats.count(moves.moves().size())));
    choice.addClassName("rule-moves-choice");
    choice.addValueChangeListener(
        changed ->
            show(
                Optional.ofNullable(changed.getValue())
                    .map(flow -> moves.moves().stream().filter(flow::holds).toList())
                    .orElse(moves.moves())));
    return choice;
  }

  private void show(List<Move> moves) {
    list.setDataProvider(
        DataProvider.fromCallbacks(
            query -> rows(moves.stream().skip(query.getOffset()).limit(query.getLimit()).toList()),
            query -> moves.size()));
  }

  private Stream<Row> rows(List<Move> page) {
    var known =
        people.findAll(page.stream().map(Move::person).toList()).stream()
            .collect(Collectors.toMap(CivilServant::id, Function.identity()));
    return page.stream()
        .flatMap(
            move -> Stream.ofNullable(known.get(move.person())).map(one -> new Row(one, move)));
  }

  private static Component who(Row row) {
    var name = new Anchor("pegawai/" + row.person().id(), row.person().name());
    name.setTarget(AnchorTarget.BLANK);
    var nip = new Span(Formats.nip(row.person().nip().value()));
    nip.addClassNames("quiet", "small");
    var cell = new Div(name, nip);
    cell.addClassName("rule-two-lines");
    return cell;
  }

  private Component box(int number) {
    var tile = new Span(String.valueOf(number));
    tile.addClassNames("rule-box-number", "rule-box-filled", "rule-box-" + number);
    var name = rules.box(number).map(box -> RuleTexts.of(box.name())).orElse("");
    tile.setTitle(name);
    tile.getElement().setAttribute("aria-label", number + " " + name);
    return tile;
  }

  private static String name(Flow flow) {
    return Text.of("rule.moves.from-to", flow.from(), flow.to());
  }
}
