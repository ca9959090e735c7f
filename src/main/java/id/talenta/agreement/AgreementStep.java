package id.talenta.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something that happens to an agreement, with what belongs to it. */
public sealed interface AgreementStep {

  /** What is done. */
  AgreementAction action();

  /** The day on which it happened. */
  LocalDate on();

  /** The document that proves it, if one is attached. */
  default Optional<UUID> document() {
    return Optional.empty();
  }

  /**
   * The memorandum is concluded.
   *
   * @param number its number
   */
  record AgreeMemorandum(LocalDate on, String number, Optional<UUID> document, String note)
      implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.AGREE_MEMORANDUM;
    }
  }

  /** The contents are settled. */
  record Draft(LocalDate on, AgreementContents contents, Optional<UUID> document)
      implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.DRAFT;
    }
  }

  /** The contents are settled anew. */
  record Revise(LocalDate on, AgreementContents contents, Optional<UUID> document)
      implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.REVISE;
    }
  }

  /** A council approves. */
  record ApproveByCouncil(CouncilApproval approval) implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.APPROVE_BY_COUNCIL;
    }

    @Override
    public LocalDate on() {
      return approval.approvedOn();
    }

    @Override
    public Optional<UUID> document() {
      return Optional.of(approval.documentId());
    }
  }

  /** One party signs. */
  record Sign(Signature signature) implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.SIGN;
    }

    @Override
    public LocalDate on() {
      return signature.signedOn();
    }

    @Override
    public Optional<UUID> document() {
      return Optional.of(signature.documentId());
    }
  }

  /** Both have signed. */
  record Conclude(LocalDate on) implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.CONCLUDE;
    }
  }

  /** It comes into force. */
  record Activate(LocalDate on) implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.ACTIVATE;
    }
  }

  /**
   * An addendum changes the contents.
   *
   * @param number number of the addendum
   */
  record Amend(LocalDate on, String number, AgreementContents contents, UUID addendum, String note)
      implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.AMEND;
    }

    @Override
    public Optional<UUID> document() {
      return Optional.of(addendum);
    }
  }

  /**
   * An addendum makes the term longer.
   *
   * @param number number of the addendum
   */
  record Extend(LocalDate on, String number, LocalDate newEnd, UUID addendum, String note)
      implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.EXTEND;
    }

    @Override
    public Optional<UUID> document() {
      return Optional.of(addendum);
    }
  }

  /** The end comes near. */
  record ApproachEnd(LocalDate on) implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.APPROACH_END;
    }
  }

  /** The term is over. */
  record Expire(LocalDate on) implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.EXPIRE;
    }
  }

  /**
   * It is ended early.
   *
   * @param endedBy who ends it
   * @param reason why
   */
  record End(LocalDate on, String endedBy, String reason, Optional<UUID> document)
      implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.END;
    }
  }

  /**
   * The region takes its data.
   *
   * @param fingerprint SHA-256 of the package that was handed over: 64 hexadecimal digits
   * @param receipt the region's receipt, where there is one on paper
   */
  record HandOver(LocalDate on, String fingerprint, Optional<UUID> receipt, String note)
      implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.HAND_OVER;
    }

    @Override
    public Optional<UUID> document() {
      return receipt;
    }
  }

  /**
   * The host erases the region's data.
   *
   * @param certificate the certificate's own number or fingerprint
   * @param document the certificate on paper, where there is one
   */
  record Erase(LocalDate on, String certificate, Optional<UUID> document, String note)
      implements AgreementStep {
    @Override
    public AgreementAction action() {
      return AgreementAction.ERASE;
    }
  }
}
