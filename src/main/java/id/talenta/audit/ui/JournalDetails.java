package id.talenta.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.audit.JournalKeys;
import id.talenta.audit.JournalLine;
import id.talenta.audit.SubjectName;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Everything about one entry: what an auditor must know, and its place in the chain. */
final class JournalDetails extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Map<UUID, SubjectName> names = new HashMap<>();

  /**
   * Writes an entry out.
   *
   * @param lookup the present names of the things behind keys
   */
  JournalDetails(JournalLine line, Function<Set<UUID>, Map<UUID, SubjectName>> lookup) {
    var keys = JournalKeys.of(line.subjectId(), line.details());
    keys.add(line.actorId());
    names.putAll(lookup.apply(keys));
    addClassName("journal-details");
    var facts = list();
    put(facts, Text.of("audit.when"), new Span(Formats.dateTime(line.recordedAt())));
    put(facts, Text.of("audit.actor"), new Span(actor(line, names)));
    line.details()
        .ifPresentOrElse(
            details -> fill(facts, JournalKeys.parsed(details)),
            () -> put(facts, Text.of("audit.details"), new Span(gone(line))));
    put(facts, Text.of("audit.subject"), subject(line));
    put(facts, Text.of("audit.key"), code(line.subjectId().toString()));
    put(facts, Text.of("audit.code"), code(line.action()));
    put(facts, Text.of("audit.hash"), code(line.hash()));
    add(facts);
  }

  /** Who acted: the name at that time, or the present one of the account where that was erased. */
  static String actor(JournalLine line, Map<UUID, SubjectName> names) {
    return line.actorName()
        .or(() -> Optional.ofNullable(names.get(line.actorId())).map(SubjectName::name))
        .orElseGet(() -> gone(line));
  }

  private static String gone(JournalLine line) {
    return Text.of(line.erased() ? "audit.erased" : "audit.missing");
  }

  private Component subject(JournalLine line) {
    var subject =
        Optional.ofNullable(names.get(line.subjectId()))
            .map(JournalDetails::named)
            .orElseGet(() -> new Span(JournalWords.subject(line.subjectKind())));
    var all =
        new Anchor(AuditNavigation.about(line.subjectId()), Text.of("audit.subject.everything"));
    all.addClassName("small");
    var both = new Div(subject, all);
    both.addClassName("journal-subject");
    return both;
  }

  private static Component named(SubjectName thing) {
    return thing
        .address()
        .<Component>map(address -> new Anchor(address, thing.name()))
        .orElseGet(() -> new Span(thing.name()));
  }

  private void fill(DescriptionList facts, JsonNode details) {
    if (!details.isObject()) {
      put(facts, Text.of("audit.details"), value(details));
      return;
    }
    details
        .properties()
        .forEach(
            detail -> {
              if (!detail.getValue().isNull()) {
                put(facts, JournalWords.detail(detail.getKey()), value(detail.getValue()));
              }
            });
  }

  private Component value(JsonNode value) {
    if (value.isObject()) {
      var facts = list();
      fill(facts, value);
      return facts;
    }
    if (value.isArray()) {
      return array(value);
    }
    if (value.isBoolean()) {
      return new Span(Text.of(value.asBoolean() ? "platform.yes" : "platform.no"));
    }
    return text(value.asString());
  }

  private Component array(JsonNode value) {
    var holdsObjects = value.valueStream().anyMatch(each -> each.isObject());
    if (holdsObjects) {
      var lists = new Div();
      lists.addClassName("journal-list");
      value.forEach(each -> lists.add(value(each)));
      return lists;
    }
    if (value.isEmpty()) {
      return new Span("–");
    }
    var words = new Span();
    value.forEach(
        each -> {
          if (words.getElement().getChildCount() > 0) {
            words.add(", ");
          }
          words.add(text(each.asString()));
        });
    return words;
  }

  private Component text(String text) {
    return JournalKeys.key(text)
        .map(
            key ->
                Optional.ofNullable(names.get(key))
                    .map(JournalDetails::named)
                    .orElseGet(() -> code(text)))
        .orElseGet(() -> new Span(JournalWords.value(text)));
  }

  private static DescriptionList list() {
    var facts = new DescriptionList();
    facts.addClassName("facts");
    return facts;
  }

  private static void put(DescriptionList facts, String name, Component value) {
    facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
  }

  private static Span code(String text) {
    var code = new Span(text);
    code.addClassName("journal-code");
    return code;
  }
}
