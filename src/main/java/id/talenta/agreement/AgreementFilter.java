package id.talenta.agreement;

import java.util.Set;

/**
 * Which agreements are wanted; what is empty does not narrow.
 *
 * @param text part of the partner's name, of its code or of the agreement's number
 * @param stages stages
 */
public record AgreementFilter(String text, Set<AgreementStage> stages) {
  /** All agreements. */
  public static final AgreementFilter ALL = new AgreementFilter("", Set.of());

  /** Copies the stages. */
  public AgreementFilter {
    stages = Set.copyOf(stages);
  }
}
