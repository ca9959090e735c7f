package id.talenta.agreement;

/**
 * What an agreement says on one topic of the protection of personal data.
 *
 * @param topic on what
 * @param text as it stands in the agreement
 */
public record ProtectionClause(ProtectionTopic topic, String text) {

  /** Takes blanks away. */
  public ProtectionClause {
    text = text.strip();
  }
}
