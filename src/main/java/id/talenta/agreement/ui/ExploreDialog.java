package id.talenta.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.AgreementDraft;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.Partner;
import id.talenta.agreement.PartnerService;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Begins the talks with a government: one that is known, or any other. */
final class ExploreDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  private final TextField name = new TextField(Text.of("agreement.partner.name"));
  private final TextField code = new TextField(Text.of("agreement.partner.code"));
  private final TextField office = new TextField(Text.of("agreement.partner.office"));
  private final TextField note = new TextField(Text.of("agreement.partner.note"));

  ExploreDialog(
      AgreementService agreements, PartnerService partners, Clock clock, Consumer<UUID> onBegun) {
    super(Text.of("agreement.explore"));
    setWidth("36rem");
    addClassName("explore-dialog");
    var checks = new Checks();
    var on = Fields.date("agreement.explore.on");
    on.setValue(LocalDate.now(clock));
    checks.past(on, LocalDate.now(clock));
    checks.required(name);
    checks.required(code);
    checks.required(office);
    code.setHelperText(Text.of("agreement.partner.code.help"));
    note.setPlaceholder(Text.of("agreement.partner.note.example"));
    var form =
        NextStep.form(
            NextStep.whole(known(partners)), name, code, NextStep.whole(office), on, note);
    add(new Paragraph(Text.of("agreement.explore.text")), form);
    var begin =
        checks.button(
            "agreement.explore",
            () -> {
              var id =
                  agreements.explore(
                      new AgreementDraft(
                          code.getValue(),
                          name.getValue(),
                          office.getValue(),
                          on.getValue(),
                          note.getValue()));
              close();
              Notices.success("agreement.explored", name.getValue());
              onBegun.accept(id);
            });
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), begin);
  }

  private ComboBox<Partner> known(PartnerService partners) {
    var candidates = partners.candidates();
    var known = new ComboBox<Partner>(Text.of("agreement.partner.known"));
    known.setItems(candidates);
    known.setItemLabelGenerator(Partner::name);
    known.setHelperText(Text.of("agreement.partner.known.help"));
    known.setVisible(!candidates.isEmpty());
    known.setWidthFull();
    known.addValueChangeListener(
        chosen -> chosen.getSource().getOptionalValue().ifPresent(this::fill));
    return known;
  }

  private void fill(Partner partner) {
    name.setValue(partner.name());
    code.setValue(partner.code().value());
    office.setValue(partner.office());
  }
}
