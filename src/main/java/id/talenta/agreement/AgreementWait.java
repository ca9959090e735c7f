package id.talenta.agreement;

import id.talenta.tenant.TenantState;
import java.util.Optional;
import java.util.Set;

/** What an agreement waits for. */
public enum AgreementWait {
  /** The memorandum. */
  MEMORANDUM,
  /** The text of the agreement. */
  TEXT,
  /** The signatures of both. */
  BOTH_SIGNATURES,
  /** The signature of the host. */
  HOST_SIGNATURE,
  /** The signature of the partner. */
  PARTNER_SIGNATURE,
  /** The day from which it is in force. */
  ACTIVATION,
  /** The tenant to be set up. */
  PROVISIONING,
  /** The tenant's first administrator to be named. */
  ADMINISTRATOR,
  /** The region's administrator to be trained. */
  TRAINING,
  /** The region to choose its rules. */
  RULES,
  /** The region to bring its units and positions. */
  POSITIONS,
  /** The region to bring its civil servants. */
  PEOPLE,
  /** The region to bring more evidence. */
  EVIDENCE,
  /** The region to look through its trial mapping. */
  TRIAL_REVIEW,
  /** The region to approve the beginning. */
  PARTNER_APPROVAL,
  /** The host to approve the beginning. */
  HOST_APPROVAL,
  /** Nothing: the region works. */
  NOTHING,
  /** An extension, or the end of the term. */
  EXTENSION,
  /** The region to take its data. */
  HAND_OVER,
  /** The host to erase the region's data. */
  ERASURE;

  /**
   * What an agreement waits for.
   *
   * @param tenant whether the partner's tenant can be used, once there is one
   * @param hasAdministrator whether the tenant's first administrator was named
   * @param open the first task on the way to going live that is not done; nothing once it is live
   */
  public static AgreementWait of(
      AgreementStage stage,
      Set<Party> signedBy,
      Optional<TenantState> tenant,
      boolean hasAdministrator,
      Optional<GoLiveTask> open) {
    return switch (stage) {
      case EXPLORATION -> MEMORANDUM;
      case MEMORANDUM -> TEXT;
      case DRAFTED -> signature(signedBy);
      case SIGNED -> ACTIVATION;
      case ACTIVE -> opening(tenant, hasAdministrator, open);
      case EXPIRING -> EXTENSION;
      case EXPIRED, ENDED -> tenant.isPresent() ? HAND_OVER : NOTHING;
      case HANDED_OVER -> ERASURE;
      case ERASED -> NOTHING;
    };
  }

  private static AgreementWait signature(Set<Party> signedBy) {
    if (signedBy.isEmpty()) {
      return BOTH_SIGNATURES;
    }
    return signedBy.contains(Party.HOST) ? PARTNER_SIGNATURE : HOST_SIGNATURE;
  }

  private static AgreementWait opening(
      Optional<TenantState> tenant, boolean hasAdministrator, Optional<GoLiveTask> open) {
    if (tenant.isEmpty() || tenant.get() == TenantState.PROVISIONING) {
      return PROVISIONING;
    }
    return hasAdministrator ? open.map(AgreementWait::task).orElse(NOTHING) : ADMINISTRATOR;
  }

  private static AgreementWait task(GoLiveTask task) {
    return switch (task) {
      case AGREEMENT_SIGNED -> ACTIVATION;
      case ADMINISTRATOR_TRAINED -> TRAINING;
      case RULES_CHOSEN -> RULES;
      case POSITIONS_IMPORTED -> POSITIONS;
      case PEOPLE_IMPORTED -> PEOPLE;
      case EVIDENCE_COMPLETE -> EVIDENCE;
      case TRIAL_REVIEWED -> TRIAL_REVIEW;
      case APPROVED_BY_PARTNER -> PARTNER_APPROVAL;
      case APPROVED_BY_HOST -> HOST_APPROVAL;
    };
  }
}
