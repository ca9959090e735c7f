package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;

/** What was agreed. */
final class ContentsSection {
  private ContentsSection() {}

  static Component of(Desk desk) {
    var contents = desk.agreement().contents();
    var scope = new Div();
    scope.addClassName("actions");
    contents.scopeItems().stream()
        .sorted()
        .map(item -> new Chip(Text.of("agreement.scope", item)))
        .forEach(scope::add);
    var term =
        contents.term().map(each -> Text.of("agreement.term.text", each.startsOn(), each.endsOn()));
    return new Section(
        "agreement.contents",
        new Facts()
            .with("agreement.number", contents.number())
            .with("agreement.object", contents.object())
            .with("agreement.scope", scope)
            .with("agreement.term", term)
            .with(
                "agreement.quota",
                Text.of("agreement.quota.text", Formats.count(contents.peopleQuota())))
            .with("agreement.cost", contents.cost())
            .with("agreement.contact", contents.contact()));
  }
}
