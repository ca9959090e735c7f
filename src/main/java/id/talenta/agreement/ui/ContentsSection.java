package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.agreement.AgreementContents;
import id.talenta.agreement.Contact;
import id.talenta.agreement.Party;
import id.talenta.agreement.ProtectionClause;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.tenant.AgreementQuotas;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was agreed, as both sides read it. */
final class ContentsSection {
  private static final int MEGABYTES_A_GIGABYTE = 1024;

  private ContentsSection() {}

  /**
   * The contents.
   *
   * @param names the name of a party
   */
  static Component of(AgreementContents contents, Function<Party, String> names) {
    var scope = new Div();
    scope.addClassName("actions");
    contents.scopeItems().stream()
        .sorted()
        .map(item -> new Chip(Text.of("agreement.scope", item)))
        .forEach(scope::add);
    var term =
        contents.term().map(each -> Text.of("agreement.term.text", each.startsOn(), each.endsOn()));
    var parties = Stream.of(Party.values()).map(names).collect(Collectors.joining(" – "));
    var councils =
        contents.councils().stream().sorted().map(names).collect(Collectors.joining(", "));
    return new Section(
        "agreement.contents",
        new Facts()
            .with("agreement.number", contents.number())
            .with("agreement.parties", parties)
            .with("agreement.object", contents.object())
            .with("agreement.scope", scope)
            .with("agreement.term", term)
            .with("agreement.quotas", quotas(contents.quotas()))
            .with("agreement.cost", contents.cost())
            .with("agreement.contacts", contacts(contents.contacts(), names))
            .with(
                "agreement.councils",
                councils.isEmpty() ? Text.of("agreement.councils.none") : councils),
        clauses(contents.clauses()));
  }

  private static String quotas(AgreementQuotas quotas) {
    return Text.of(
        "agreement.quotas.text",
        Formats.count(quotas.people()),
        Formats.count(quotas.storageMegabytes() / MEGABYTES_A_GIGABYTE),
        Formats.count(quotas.requestsPerMinute()));
  }

  private static Component contacts(List<Contact> contacts, Function<Party, String> names) {
    if (contacts.isEmpty()) {
      return new Span("–");
    }
    var list = new UnorderedList();
    list.addClassName("contact-list");
    for (var contact : contacts) {
      var side = NextStep.quiet(names.apply(contact.party()));
      side.addClassName("small");
      list.add(new ListItem(new Span(contact.inWords()), side));
    }
    return list;
  }

  private static Component clauses(List<ProtectionClause> clauses) {
    var list = new DescriptionList();
    list.addClassName("clause-list");
    for (var clause : clauses) {
      list.add(
          new DescriptionList.Term(Text.of("agreement.clause", clause.topic())),
          new DescriptionList.Description(clause.text()));
    }
    var details = new Details(Text.of("agreement.clauses.count", clauses.size()), list);
    details.addClassName("form-details");
    details.setVisible(!clauses.isEmpty());
    return details;
  }
}
