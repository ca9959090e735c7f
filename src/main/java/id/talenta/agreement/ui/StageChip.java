package id.talenta.agreement.ui;

import id.talenta.agreement.AgreementStage;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;

/** The stage of an agreement in a word. */
final class StageChip {
  private StageChip() {}

  static Chip of(AgreementStage stage) {
    return new Chip(Text.of("agreement.stage", stage), tone(stage));
  }

  private static Tone tone(AgreementStage stage) {
    return switch (stage) {
      case EXPLORATION, MEMORANDUM, DRAFTED -> Tone.NEUTRAL;
      case SIGNED -> Tone.INFO;
      case ACTIVE -> Tone.GOOD;
      case EXPIRING -> Tone.CAUTION;
      case EXPIRED, ENDED, HANDED_OVER, ERASED -> Tone.NEUTRAL;
    };
  }
}
