package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import id.talenta.agreement.AgreementStage;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Checklist;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;

/**
 * What is left to do once a cooperation is over: hand the data over, then erase them. Both are done
 * on the page of the tenant, which takes the agreement along.
 */
final class LeavingPanel {
  private static final String TENANT = "instansi/";

  private LeavingPanel() {}

  static Component of(Desk desk) {
    var agreement = desk.agreement();
    var partner = agreement.partner();
    if (!agreement.state().everActive()) {
      return new Callout(Tone.INFO, Text.of("agreement.over", partner.name()));
    }
    var handedOver = agreement.stage().compareTo(AgreementStage.HANDED_OVER) >= 0;
    var erased = agreement.stage() == AgreementStage.ERASED;
    var list =
        new Checklist()
            .with(true, Text.of("agreement.leaving.over"), Text.of("agreement.leaving.over.text"))
            .with(
                handedOver,
                Text.of("agreement.leaving.handOver"),
                Text.of("agreement.leaving.handOver.text", partner.name()),
                handedOver ? new Component[0] : new Component[] {tenant(desk)})
            .with(
                erased,
                Text.of("agreement.leaving.erase"),
                Text.of("agreement.leaving.erase.text"),
                handedOver && !erased ? new Component[] {tenant(desk)} : new Component[0]);
    return new Section(
        erased ? "agreement.leaving.done" : "agreement.leaving",
        new Paragraph(
            Text.of(
                erased ? "agreement.leaving.done.text" : "agreement.leaving.text", partner.name())),
        list);
  }

  private static Anchor tenant(Desk desk) {
    var code = desk.agreement().partner().code().value();
    return new Anchor(TENANT + code, Text.of("agreement.leaving.open"));
  }
}
