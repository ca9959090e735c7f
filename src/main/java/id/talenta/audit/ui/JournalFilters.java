package id.talenta.audit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import id.talenta.audit.JournalFilter;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.FilterChip;
import id.talenta.platform.ui.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which entries are shown; the same in the page's address. */
final class JournalFilters extends Div {
  private static final long serialVersionUID = 1L;
  private static final String ACTION = "tindakan";
  private static final String FROM = "dari";
  private static final String UNTIL = "sampai";
  static final String SUBJECT = "perihal";

  private final ZoneId zone;
  private final Select<String> action = new Select<>();
  private final TextField actor = new TextField(Text.of("audit.actor"));
  private final DatePicker from = Fields.date("audit.from");
  private final DatePicker until = Fields.date("audit.until");
  private final Span count = new Span();
  private final Div about = new Div();
  private final transient Runnable changed;
  private transient Optional<UUID> subject = Optional.empty();

  /** The fields; {@code changed} is told when the person changes one. */
  JournalFilters(ZoneId zone, Runnable changed) {
    this.zone = zone;
    this.changed = changed;
    addClassName("filters");
    count.addClassName("count");
    action.setLabel(Text.of("audit.action"));
    action.setItems(JournalWords.groups());
    action.setItemLabelGenerator(
        group -> group == null ? Text.of("audit.all") : Text.of("audit.group." + group));
    action.setEmptySelectionAllowed(true);
    action.setEmptySelectionCaption(Text.of("audit.all"));
    actor.setValueChangeMode(ValueChangeMode.LAZY);
    actor.setClearButtonVisible(true);
    actor.setPrefixComponent(VaadinIcon.SEARCH.create());
    from.setClearButtonVisible(true);
    until.setClearButtonVisible(true);
    action.addValueChangeListener(event -> tell(event.isFromClient(), changed));
    actor.addValueChangeListener(event -> tell(event.isFromClient(), changed));
    from.addValueChangeListener(event -> tell(event.isFromClient(), changed));
    until.addValueChangeListener(event -> tell(event.isFromClient(), changed));
    add(action, actor, from, until, about, count);
  }

  JournalFilter filter() {
    return new JournalFilter(
        action.getOptionalValue(),
        Optional.of(actor.getValue().strip()).filter(typed -> !typed.isEmpty()),
        Optional.empty(),
        subject,
        from.getOptionalValue().map(day -> day.atStartOfDay(zone).toInstant()),
        until.getOptionalValue().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  /** The thing that all entries shown are about, if only such are. */
  Optional<UUID> subject() {
    return subject;
  }

  /** Names the thing that all entries shown are about. */
  void about(Optional<String> name) {
    about.removeAll();
    subject.ifPresent(
        thing ->
            about.add(
                new FilterChip(
                    Text.of("audit.about", name.orElseGet(() -> Text.of("audit.about.unnamed"))),
                    () -> {
                      subject = Optional.empty();
                      changed.run();
                    })));
    about.setVisible(subject.isPresent());
  }

  void count(String text) {
    count.setText(text);
  }

  /** Shows what the address says and no more; what it says wrongly is left out. */
  void read(QueryParameters query) {
    action.setValue(
        query
            .getSingleParameter(ACTION)
            .filter(JournalWords.groups()::contains)
            .orElse(action.getEmptyValue()));
    actor.clear();
    from.setValue(query.getSingleParameter(FROM).flatMap(JournalFilters::day).orElse(null));
    until.setValue(query.getSingleParameter(UNTIL).flatMap(JournalFilters::day).orElse(null));
    subject = query.getSingleParameter(SUBJECT).flatMap(JournalFilters::key);
  }

  /** What the address keeps: all but the name that is searched for. */
  QueryParameters written() {
    Map<String, String> written = new HashMap<>();
    action.getOptionalValue().ifPresent(group -> written.put(ACTION, group));
    from.getOptionalValue().ifPresent(day -> written.put(FROM, day.toString()));
    until.getOptionalValue().ifPresent(day -> written.put(UNTIL, day.toString()));
    subject.ifPresent(key -> written.put(SUBJECT, key.toString()));
    return QueryParameters.simple(written);
  }

  private static void tell(boolean byPerson, Runnable changed) {
    if (byPerson) {
      changed.run();
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> key(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
