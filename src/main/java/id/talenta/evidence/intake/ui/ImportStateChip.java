package id.talenta.evidence.intake.ui;

import id.talenta.evidence.intake.ImportState;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;

/** Where an import stands, in a word. */
public final class ImportStateChip {
  private ImportStateChip() {}

  /** The chip for a state. */
  public static Chip of(ImportState state) {
    var tone =
        switch (state) {
          case CHECKING, LOADING -> Tone.INFO;
          case REFUSED -> Tone.CAUTION;
          case CHECKED, LOADED -> Tone.GOOD;
          case FAILED -> Tone.BAD;
          case CANCELLED -> Tone.NEUTRAL;
        };
    return new Chip(Text.of("intake.state", state), tone);
  }
}
