package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.AgreementQuotas;
import id.talenta.tenant.TenantUse;
import java.math.BigDecimal;

/** How much of what was agreed the region uses. */
final class UseSection {
  private UseSection() {}

  /**
   * The section.
   *
   * @param quotas what was agreed
   * @param host name of the host, whom to ask for more
   */
  static Component of(TenantUse use, AgreementQuotas quotas, String host) {
    var section =
        new Section(
            "agreement.use",
            line(
                "agreement.use.people",
                use.people(),
                quotas.people(),
                Formats.count(use.people()),
                Formats.count(quotas.people())),
            line(
                "agreement.use.storage",
                use.storageBytes(),
                quotas.storageBytes(),
                Formats.size(use.storageBytes()),
                Formats.size(quotas.storageBytes())));
    if (use.isNearQuota()) {
      section.add(new Callout(Tone.CAUTION, Text.of("agreement.use.near", host)));
    }
    return section;
  }

  private static Component line(
      String labelKey, long used, long most, String usedText, String mostText) {
    var label = new Span(Text.of(labelKey));
    var value =
        new Span(Text.of("agreement.use.of", usedText, mostText, Formats.share(used, most)));
    value.addClassNames("quiet", "small");
    var head = new Div(label, value);
    head.addClassName("use-head");
    var line = new Div(head, new Bar(BigDecimal.valueOf(used), BigDecimal.valueOf(most)));
    line.addClassName("use-line");
    return line;
  }
}
