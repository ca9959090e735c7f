package id.talenta.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * What the graph needs to know of an agreement.
 *
 * @param stage how far it has come
 * @param contents what was agreed
 * @param signatures of the present text, at most one a party
 * @param everActive whether it was ever in force, so that there is data of the region
 */
public record AgreementState(
    AgreementStage stage,
    AgreementContents contents,
    List<Signature> signatures,
    boolean everActive) {

  /** Copies the signatures. */
  public AgreementState {
    signatures = List.copyOf(signatures);
  }

  /** Whether this party has signed. */
  public boolean isSignedBy(Party party) {
    return signatures.stream().anyMatch(signature -> signature.party() == party);
  }

  AgreementState at(AgreementStage newStage) {
    return new AgreementState(
        newStage, contents, signatures, everActive || newStage == AgreementStage.ACTIVE);
  }

  AgreementState with(AgreementContents newContents) {
    return new AgreementState(stage, newContents, signatures, everActive);
  }

  AgreementState with(Signature signature) {
    var all = new ArrayList<>(signatures);
    all.add(signature);
    return new AgreementState(stage, contents, all, everActive);
  }
}
