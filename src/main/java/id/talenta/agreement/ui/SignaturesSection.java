package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.talenta.agreement.Party;
import id.talenta.agreement.Signature;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;

/** Who has signed, side by side. */
final class SignaturesSection {
  private SignaturesSection() {}

  static Component of(Desk desk) {
    var columns = new Div();
    columns.addClassName("columns");
    for (var party : Party.values()) {
      var title = new H3(name(desk, party));
      var signature =
          desk.agreement().state().signatures().stream()
              .filter(each -> each.party() == party)
              .findFirst();
      var card = new Div(title);
      card.addClassName("signature");
      signature.ifPresentOrElse(
          each -> card.add(facts(desk, each)),
          () -> card.add(new Chip(Text.of("agreement.signature.missing"), Tone.CAUTION)));
      columns.add(card);
    }
    return new Section("agreement.signatures", columns);
  }

  private static String name(Desk desk, Party party) {
    return switch (party) {
      case HOST -> desk.partners().hostName();
      case PARTNER -> desk.agreement().partner().name();
    };
  }

  private static Facts facts(Desk desk, Signature signature) {
    var agreement = desk.agreement().id();
    var document =
        desk.agreements()
            .document(agreement, signature.documentId())
            .<Component>map(found -> DocumentLink.of(desk.agreements(), agreement, found))
            .orElseGet(() -> new Span("–"));
    return new Facts()
        .with("agreement.signature.signatory", signature.signatory())
        .with("agreement.signature.office", signature.office())
        .with("agreement.signature.mandate", signature.mandate())
        .with("agreement.signature.on", Formats.date(signature.signedOn()))
        .with("agreement.document", document);
  }
}
