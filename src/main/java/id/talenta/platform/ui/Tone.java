package id.talenta.platform.ui;

/** What a colour says. Never used for people: only for states of things and of work. */
public enum Tone {
  /** Says nothing. */
  NEUTRAL,
  /** Worth knowing. */
  INFO,
  /** As it should be. */
  GOOD,
  /** Wants attention. */
  CAUTION,
  /** Wrong, or refused. */
  BAD;

  String suffix() {
    return switch (this) {
      case NEUTRAL -> "neutral";
      case INFO -> "info";
      case GOOD -> "good";
      case CAUTION -> "caution";
      case BAD -> "bad";
    };
  }
}
