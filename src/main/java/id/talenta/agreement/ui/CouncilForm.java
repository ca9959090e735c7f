package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.AgreementStep;
import id.talenta.agreement.CouncilApproval;
import id.talenta.agreement.Party;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.List;
import java.util.stream.Stream;

/** Enters the approval of a party's council (DPRD). */
final class CouncilForm {
  private final Desk desk;
  private final Checks checks = new Checks();
  private final TextField number =
      checks.required(new TextField(Text.of("agreement.council.number")));
  private final DatePicker on;
  private final PdfField pdf = checks.required(new PdfField("agreement.council.pdf", true));

  private CouncilForm(Desk desk) {
    this.desk = desk;
    this.on = checks.past(Fields.date("agreement.council.on"), desk.today());
  }

  /** The approval that has to be there before anybody signs. */
  static Component next(Desk desk, Party party) {
    var form = new CouncilForm(desk);
    return new Section(
        "agreement.council.title",
        new Callout(Tone.CAUTION, Text.of("agreement.council.text", desk.name(party))),
        NextStep.form(form.number, form.on, form.pdf),
        NextStep.actions(form.checks.button("agreement.council.send", () -> form.approve(party))));
  }

  /** Those whose council has not approved, while the agreement is in force. */
  static List<Party> open(Desk desk) {
    return Stream.of(Party.PARTNER, Party.HOST)
        .filter(party -> !desk.agreement().state().isApprovedBy(party))
        .toList();
  }

  /** The approval of an agreement in force, before the addendum that asks for it. */
  static void ask(Desk desk) {
    var form = new CouncilForm(desk);
    var party = new RadioButtonGroup<Party>(Text.of("agreement.council.party"));
    party.setItems(open(desk));
    party.setItemLabelGenerator(desk::name);
    party.setValue(open(desk).getFirst());
    var dialog = new Dialog(Text.of("agreement.council.add"));
    dialog.setWidth("40rem");
    dialog.addClassName("agreement-dialog");
    dialog.add(
        new Paragraph(Text.of("agreement.council.add.text")),
        NextStep.form(NextStep.whole(party), form.number, form.on, form.pdf));
    var send =
        form.checks.button(
            "agreement.council.send",
            () -> {
              form.approve(party.getValue());
              dialog.close();
            });
    dialog.getFooter().add(new Button(Text.of("platform.cancel"), pressed -> dialog.close()), send);
    dialog.open();
  }

  private void approve(Party party) {
    desk.take(
        pdf.file(),
        document ->
            new AgreementStep.ApproveByCouncil(
                new CouncilApproval(
                    party, number.getValue().strip(), on.getValue(), document.orElseThrow())));
  }
}
