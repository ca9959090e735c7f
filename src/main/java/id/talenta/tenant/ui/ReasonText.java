package id.talenta.tenant.ui;

import id.talenta.platform.ui.Text;
import id.talenta.tenant.StateReason;

/** The reason of a state, for who reads it. */
final class ReasonText {
  private ReasonText() {}

  static String of(StateReason reason) {
    return switch (reason) {
      case StateReason.Written written -> written.text();
      case StateReason.AgreementOver over -> Text.of("tenant.reason.agreementOver", over.on());
    };
  }
}
