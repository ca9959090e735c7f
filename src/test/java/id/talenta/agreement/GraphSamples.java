package id.talenta.agreement;

import id.talenta.tenant.AgreementQuotas;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agreements and steps to try the graph with. */
final class GraphSamples {
  static final LocalDate START = LocalDate.of(2026, 1, 1);
  static final LocalDate END = LocalDate.of(2026, 12, 31);
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  static final LocalDate AFTER_END = END.plusDays(1);
  static final UUID DOCUMENT = new UUID(1, 1);
  static final AgreementContents CONTENTS =
      new AgreementContents(
          Optional.of("120/KS/2026"),
          "Penyelenggaraan manajemen talenta",
          Set.of(ScopeItem.APPLICATION_USE),
          Optional.of(new Term(START, END)),
          "Ditanggung masing-masing pihak",
          AgreementSamples.CONTACTS,
          AgreementSamples.CLAUSES,
          AgreementQuotas.USUAL,
          Set.of(Party.PARTNER));

  static final AgreementContents CHANGED =
      new AgreementContents(
          CONTENTS.number(),
          "Perluasan",
          CONTENTS.scopeItems(),
          CONTENTS.term(),
          CONTENTS.cost(),
          CONTENTS.contacts(),
          CONTENTS.clauses(),
          CONTENTS.quotas(),
          CONTENTS.councils());
  static final CouncilApproval APPROVAL =
      new CouncilApproval(Party.PARTNER, "170/5/DPRD", TODAY, DOCUMENT);

  private GraphSamples() {}

  static AgreementState ready(AgreementStage stage, AgreementAction action) {
    return EnumSet.of(
                AgreementAction.REVISE, AgreementAction.SIGN, AgreementAction.APPROVE_BY_COUNCIL)
            .contains(action)
        ? new AgreementState(stage, CONTENTS, List.of(), approvals(action), true)
        : state(stage, Party.HOST, Party.PARTNER);
  }

  static AgreementState state(AgreementStage stage, Party... signedBy) {
    var signatures = Arrays.stream(signedBy).map(GraphSamples::signature).toList();
    return new AgreementState(stage, CONTENTS, signatures, List.of(APPROVAL), true);
  }

  static LocalDate day(AgreementAction action) {
    return action == AgreementAction.APPROACH_END || action == AgreementAction.EXPIRE
        ? AFTER_END
        : TODAY;
  }

  static AgreementStep step(AgreementAction action) {
    return switch (action) {
      case AGREE_MEMORANDUM ->
          new AgreementStep.AgreeMemorandum(TODAY, "1/2026", Optional.empty(), "");
      case DRAFT -> new AgreementStep.Draft(TODAY, CONTENTS, Optional.empty());
      case REVISE -> new AgreementStep.Revise(TODAY, CONTENTS, Optional.empty());
      case APPROVE_BY_COUNCIL -> new AgreementStep.ApproveByCouncil(APPROVAL);
      case SIGN -> new AgreementStep.Sign(signature(Party.HOST));
      case CONCLUDE -> new AgreementStep.Conclude(TODAY);
      case ACTIVATE -> new AgreementStep.Activate(TODAY);
      case AMEND -> new AgreementStep.Amend(TODAY, "1/ADD", CHANGED, DOCUMENT, "");
      case EXTEND -> new AgreementStep.Extend(TODAY, "1/ADD", END.plusDays(1), DOCUMENT, "");
      case APPROACH_END -> new AgreementStep.ApproachEnd(AFTER_END);
      case EXPIRE -> new AgreementStep.Expire(AFTER_END);
      case END -> new AgreementStep.End(TODAY, "Bupati", "Alasan", Optional.empty());
      case HAND_OVER ->
          new AgreementStep.HandOver(TODAY, "0".repeat(64), Optional.of(DOCUMENT), "");
      case ERASE -> new AgreementStep.Erase(TODAY, "SP-1", Optional.of(DOCUMENT), "");
    };
  }

  static Signature signature(Party party) {
    return new Signature(party, "Nama", "Jabatan", Mandate.office(), TODAY, DOCUMENT);
  }

  private static List<CouncilApproval> approvals(AgreementAction action) {
    return action == AgreementAction.APPROVE_BY_COUNCIL ? List.of() : List.of(APPROVAL);
  }
}
