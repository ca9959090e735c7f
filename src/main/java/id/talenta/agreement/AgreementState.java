package id.talenta.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the graph needs to know of an agreement.
 *
 * @param stage how far it has come
 * @param contents what was agreed
 * @param signatures of the present text, at most one a party
 * @param approvals of councils, at most one a party
 * @param everActive whether it was ever in force, so that there is data of the region
 */
public record AgreementState(
    AgreementStage stage,
    AgreementContents contents,
    List<Signature> signatures,
    List<CouncilApproval> approvals,
    boolean everActive) {

  /** Copies the lists. */
  public AgreementState {
    signatures = List.copyOf(signatures);
    approvals = List.copyOf(approvals);
  }

  /** Whether this party has signed. */
  public boolean isSignedBy(Party party) {
    return signatures.stream().anyMatch(signature -> signature.party() == party);
  }

  /** Whether this party's council has approved. */
  public boolean isApprovedBy(Party party) {
    return approvals.stream().anyMatch(approval -> approval.party() == party);
  }

  /** The parties whose council has to approve these contents and has not. */
  public Set<Party> missingApprovals(AgreementContents wanted) {
    return wanted.councils().stream()
        .filter(party -> !isApprovedBy(party))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));
  }

  /** The parties whose council has to approve and has not. */
  public Set<Party> missingApprovals() {
    return missingApprovals(contents);
  }

  AgreementState at(AgreementStage newStage) {
    return new AgreementState(
        newStage, contents, signatures, approvals, everActive || newStage == AgreementStage.ACTIVE);
  }

  AgreementState with(AgreementContents newContents) {
    return new AgreementState(stage, newContents, signatures, approvals, everActive);
  }

  AgreementState with(Signature signature) {
    var all = new ArrayList<>(signatures);
    all.add(signature);
    return new AgreementState(stage, contents, all, approvals, everActive);
  }

  AgreementState with(CouncilApproval approval) {
    var all = new ArrayList<>(approvals);
    all.add(approval);
    return new AgreementState(stage, contents, signatures, all, everActive);
  }
}
