package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.talenta.agreement.CouncilApproval;
import id.talenta.agreement.Mandate;
import id.talenta.agreement.Party;
import id.talenta.agreement.Signature;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.UUID;

/** Who has signed and whose council approved, side by side. */
final class SignaturesSection {
  private SignaturesSection() {}

  static Component of(Desk desk) {
    var columns = new Div();
    columns.addClassName("columns");
    var state = desk.agreement().state();
    for (var party : Party.values()) {
      var card = new Div(new H3(desk.name(party)));
      card.addClassName("signature");
      state.signatures().stream()
          .filter(each -> each.party() == party)
          .findFirst()
          .ifPresentOrElse(
              each -> card.add(facts(desk, each)),
              () -> card.add(new Chip(Text.of("agreement.signature.missing"), Tone.CAUTION)));
      state.approvals().stream()
          .filter(each -> each.party() == party)
          .findFirst()
          .ifPresentOrElse(
              each -> card.add(council(desk, each)),
              () -> {
                if (state.contents().councils().contains(party)) {
                  card.add(new Chip(Text.of("agreement.council.missing"), Tone.CAUTION));
                }
              });
      columns.add(card);
    }
    var section = new Section("agreement.signatures", columns);
    return desk.agreement().stage().isInForce() && !CouncilForm.open(desk).isEmpty()
        ? section.actions(MentoringView.small("agreement.council.add", () -> CouncilForm.ask(desk)))
        : section;
  }

  private static Facts facts(Desk desk, Signature signature) {
    var facts =
        new Facts()
            .with("agreement.signature.signatory", signature.signatory())
            .with("agreement.signature.office", signature.office())
            .with("agreement.mandate", mandate(desk, signature.mandate()))
            .with("agreement.signature.on", Formats.date(signature.signedOn()));
    return facts.with("agreement.document", link(desk, signature.documentId()));
  }

  private static Component mandate(Desk desk, Mandate mandate) {
    var text = Text.of("agreement.mandate", mandate.kind());
    var words = mandate.reference().isBlank() ? text : text + ", " + mandate.reference();
    var value = new Div(new Span(words));
    mandate.documentId().ifPresent(document -> value.add(new Div(link(desk, document))));
    return value;
  }

  private static Facts council(Desk desk, CouncilApproval approval) {
    return new Facts()
        .with(
            "agreement.council",
            Text.of("agreement.council.given", approval.number(), approval.approvedOn()))
        .with("agreement.document", link(desk, approval.documentId()));
  }

  private static Component link(Desk desk, UUID document) {
    var agreement = desk.agreement().id();
    return desk.papers()
        .find(agreement, document)
        .<Component>map(found -> DocumentLink.of(agreement, found))
        .orElseGet(() -> new Span("–"));
  }
}
