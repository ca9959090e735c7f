package id.talenta.rule.core;

/**
 * Where a rule comes from.
 *
 * @param source the regulation or document
 * @param confidence L: the legal text was read; N: news, a summary or slides; C: public software
 *     that implements it; M: general knowledge; R: set by the region itself
 * @param example whether it is our own example, which the region should replace; the screen says
 *     "contoh"
 * @param note what a reader should know, or empty texts
 */
public record Provenance(LocalText source, Confidence confidence, boolean example, LocalText note) {
  /** With texts that are the same in both languages. */
  public Provenance(String source, Confidence confidence, boolean example, String note) {
    this(LocalText.same(source), confidence, example, LocalText.same(note));
  }

  /** How sure we are. */
  public enum Confidence {
    /** The legal text or an official page was read. */
    L,
    /** A news report, summary or slides. */
    N,
    /** Public software that implements the rule. */
    C,
    /** General knowledge, not confirmed. */
    M,
    /** Set by the region itself. */
    R
  }
}
