package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.AgreementStep;
import id.talenta.agreement.Mandate;
import id.talenta.agreement.MandateKind;
import id.talenta.agreement.Party;
import id.talenta.agreement.Signature;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Enters who has signed for a party, by what right; before that, which councils approved. */
final class SignForm {
  private final Desk desk;
  private final Checks checks = new Checks();
  private final TextField signatory =
      checks.required(new TextField(Text.of("agreement.signature.signatory")));
  private final TextField office =
      checks.required(new TextField(Text.of("agreement.signature.office")));
  private final Select<MandateKind> kind = new Select<>();
  private final TextField reference = new TextField(Text.of("agreement.mandate.reference"));
  private final PdfField mandatePdf = new PdfField("agreement.mandate.pdf", true);
  private final Div mandate = new Div(reference, mandatePdf);

  private SignForm(Desk desk) {
    this.desk = desk;
  }

  /** The form for the present state of a drafted agreement. */
  static Component of(Desk desk) {
    var missing = desk.agreement().state().missingApprovals();
    return missing.isEmpty()
        ? new SignForm(desk).sign()
        : CouncilForm.next(desk, missing.iterator().next());
  }

  private Component sign() {
    var party = party();
    office.setValue(usualOffice(party.getValue()));
    party.addValueChangeListener(
        changed -> {
          office.setValue(usualOffice(changed.getValue()));
          signatory.clear();
        });
    askForMandate();
    checks.when(this::needsPaper, reference);
    checks.when(this::needsPaper, mandatePdf);
    var on = checks.past(Fields.date("agreement.signature.on"), desk.today());
    var pdf = checks.required(new PdfField("agreement.signature.pdf", true));
    var send =
        checks.button(
            "agreement.signature.send",
            () ->
                desk.take(
                    pdf.file(),
                    needsPaper() ? mandatePdf.file() : Optional.empty(),
                    (text, paper) ->
                        new AgreementStep.Sign(
                            new Signature(
                                party.getValue(),
                                signatory.getValue().strip(),
                                office.getValue().strip(),
                                mandate(paper),
                                on.getValue(),
                                text.orElseThrow()))));
    return new Section(
        "agreement.signature.title",
        new Paragraph(Text.of("agreement.signature.text")),
        NextStep.form(NextStep.whole(party), signatory, office, kind, on, mandate, pdf),
        NextStep.actions(send));
  }

  private void askForMandate() {
    kind.setLabel(Text.of("agreement.mandate"));
    kind.setItems(MandateKind.values());
    kind.setItemLabelGenerator(each -> Text.of("agreement.mandate", each));
    kind.setHelperText(Text.of("agreement.mandate.help"));
    reference.setHelperText(Text.of("agreement.mandate.reference.help"));
    mandate.addClassNames("form-whole", "mandate");
    kind.addValueChangeListener(changed -> mandate.setVisible(changed.getValue().needsPaper()));
    kind.setValue(MandateKind.OFFICE);
    mandate.setVisible(false);
  }

  private boolean needsPaper() {
    return kind.getValue().needsPaper();
  }

  private Mandate mandate(Optional<UUID> paper) {
    return needsPaper()
        ? new Mandate(kind.getValue(), reference.getValue().strip(), paper)
        : Mandate.office();
  }

  private RadioButtonGroup<Party> party() {
    var missing =
        Stream.of(Party.PARTNER, Party.HOST)
            .filter(each -> !desk.agreement().state().isSignedBy(each))
            .toList();
    var party = new RadioButtonGroup<Party>(Text.of("agreement.signature.party"));
    party.setItems(missing);
    party.setItemLabelGenerator(desk::name);
    party.setValue(missing.getFirst());
    return party;
  }

  private String usualOffice(Party party) {
    return desk.partners().usualOffice(desk.agreement(), party);
  }
}
