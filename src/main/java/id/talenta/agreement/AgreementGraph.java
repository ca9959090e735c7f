package id.talenta.agreement;

import static id.talenta.agreement.AgreementStage.ACTIVE;
import static id.talenta.agreement.AgreementStage.DRAFTED;
import static id.talenta.agreement.AgreementStage.ENDED;
import static id.talenta.agreement.AgreementStage.ERASED;
import static id.talenta.agreement.AgreementStage.EXPIRED;
import static id.talenta.agreement.AgreementStage.EXPIRING;
import static id.talenta.agreement.AgreementStage.EXPLORATION;
import static id.talenta.agreement.AgreementStage.HANDED_OVER;
import static id.talenta.agreement.AgreementStage.MEMORANDUM;
import static id.talenta.agreement.AgreementStage.SIGNED;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every way that an agreement can go, and what must be there before it goes that way. Source of the
 * stages: PP 28/2018 and Permendagri 22/2020 on cooperation between regions.
 */
public final class AgreementGraph {
  /** So long before its last day an agreement counts as expiring. */
  public static final Period NOTICE = Period.ofDays(90);

  private static final Map<AgreementStage, Map<AgreementAction, AgreementStage>> EDGES = edges();

  private AgreementGraph() {}

  private static Map<AgreementStage, Map<AgreementAction, AgreementStage>> edges() {
    var edges =
        new EnumMap<AgreementStage, Map<AgreementAction, AgreementStage>>(AgreementStage.class);
    edges.put(
        EXPLORATION,
        Map.of(AgreementAction.AGREE_MEMORANDUM, MEMORANDUM, AgreementAction.END, ENDED));
    edges.put(MEMORANDUM, Map.of(AgreementAction.DRAFT, DRAFTED, AgreementAction.END, ENDED));
    edges.put(
        DRAFTED,
        Map.of(
            AgreementAction.REVISE, DRAFTED,
            AgreementAction.APPROVE_BY_COUNCIL, DRAFTED,
            AgreementAction.SIGN, DRAFTED,
            AgreementAction.CONCLUDE, SIGNED,
            AgreementAction.END, ENDED));
    edges.put(SIGNED, Map.of(AgreementAction.ACTIVATE, ACTIVE, AgreementAction.END, ENDED));
    edges.put(
        ACTIVE,
        Map.of(
            AgreementAction.APPROVE_BY_COUNCIL, ACTIVE,
            AgreementAction.AMEND, ACTIVE,
            AgreementAction.EXTEND, ACTIVE,
            AgreementAction.APPROACH_END, EXPIRING,
            AgreementAction.END, ENDED));
    edges.put(
        EXPIRING,
        Map.of(
            AgreementAction.APPROVE_BY_COUNCIL, EXPIRING,
            AgreementAction.AMEND, EXPIRING,
            AgreementAction.EXTEND, ACTIVE,
            AgreementAction.EXPIRE, EXPIRED,
            AgreementAction.END, ENDED));
    edges.put(EXPIRED, Map.of(AgreementAction.HAND_OVER, HANDED_OVER));
    edges.put(ENDED, Map.of(AgreementAction.HAND_OVER, HANDED_OVER));
    edges.put(HANDED_OVER, Map.of(AgreementAction.ERASE, ERASED));
    edges.put(ERASED, Map.of());
    return edges;
  }

  /** What can be done to an agreement at this stage. */
  public static Set<AgreementAction> actions(AgreementStage stage) {
    return edgesFrom(stage).keySet();
  }

  /** Where this leads from this stage, if it can be done there. */
  public static Optional<AgreementStage> target(AgreementStage stage, AgreementAction action) {
    return Optional.ofNullable(edgesFrom(stage).get(action));
  }

  private static Map<AgreementAction, AgreementStage> edgesFrom(AgreementStage stage) {
    return EDGES.getOrDefault(stage, Map.of());
  }

  /**
   * Takes a step.
   *
   * @param state the agreement before it
   * @param today the present day; nothing can have happened after it
   */
  public static StepOutcome take(AgreementState state, AgreementStep step, LocalDate today) {
    var target = target(state.stage(), step.action());
    if (target.isEmpty()) {
      return new StepOutcome.Refused(Refusal.NOT_FROM_THIS_STAGE);
    }
    if (step.on().isAfter(today)) {
      return new StepOutcome.Refused(Refusal.IN_THE_FUTURE);
    }
    var refusal = refusal(state, step);
    if (refusal.isPresent()) {
      return new StepOutcome.Refused(refusal.get());
    }
    return new StepOutcome.Taken(after(state, step).at(target.get()));
  }

  private static Optional<Refusal> refusal(AgreementState state, AgreementStep step) {
    return switch (step) {
      case AgreementStep.AgreeMemorandum memorandum ->
          when(memorandum.number().isBlank(), Refusal.NUMBER_MISSING);
      case AgreementStep.Draft draft -> incomplete(draft.contents());
      case AgreementStep.Revise revise ->
          when(!state.signatures().isEmpty(), Refusal.TEXT_SIGNED)
              .or(() -> incomplete(revise.contents()));
      case AgreementStep.ApproveByCouncil approve -> refusal(state, approve.approval());
      case AgreementStep.Sign sign -> refusal(state, sign.signature());
      case AgreementStep.Conclude ignored ->
          when(
              !(state.isSignedBy(Party.HOST) && state.isSignedBy(Party.PARTNER)),
              Refusal.SIGNATURE_MISSING);
      case AgreementStep.Activate activate ->
          when(!state.missingApprovals().isEmpty(), Refusal.COUNCIL_MISSING)
              .or(() -> outsideTerm(state.contents(), activate.on()));
      case AgreementStep.Amend amend -> refusal(state, amend);
      case AgreementStep.Extend extend ->
          when(extend.number().isBlank(), Refusal.PAPER_NUMBER_MISSING)
              .or(() -> notLonger(state.contents(), extend.newEnd()));
      case AgreementStep.ApproachEnd approach ->
          endsOnOrBefore(state.contents(), approach.on().plus(NOTICE));
      case AgreementStep.Expire expire ->
          endsOnOrBefore(state.contents(), expire.on().minusDays(1));
      case AgreementStep.End end ->
          when(end.endedBy().isBlank() || end.reason().isBlank(), Refusal.REASON_MISSING);
      case AgreementStep.HandOver ignored -> when(!state.everActive(), Refusal.NEVER_ACTIVE);
      case AgreementStep.Erase ignored -> Optional.empty();
    };
  }

  private static Optional<Refusal> refusal(AgreementState state, CouncilApproval approval) {
    // While in force, an approval may come before the addendum that asks for it.
    var isNeeded =
        state.stage() != DRAFTED || state.contents().councils().contains(approval.party());
    return when(!isNeeded, Refusal.COUNCIL_NOT_NEEDED)
        .or(() -> when(state.isApprovedBy(approval.party()), Refusal.COUNCIL_APPROVED_ALREADY))
        .or(() -> when(approval.number().isBlank(), Refusal.PAPER_NUMBER_MISSING));
  }

  private static Optional<Refusal> refusal(AgreementState state, Signature signature) {
    return when(state.isSignedBy(signature.party()), Refusal.SIGNED_ALREADY)
        .or(() -> when(!state.missingApprovals().isEmpty(), Refusal.COUNCIL_MISSING))
        .or(() -> when(!signature.isComplete(), Refusal.SIGNATURE_INCOMPLETE))
        .or(() -> when(!signature.mandate().isProven(), Refusal.MANDATE_MISSING));
  }

  private static Optional<Refusal> refusal(AgreementState state, AgreementStep.Amend amend) {
    var contents = amend.contents();
    return when(amend.number().isBlank(), Refusal.PAPER_NUMBER_MISSING)
        .or(() -> incomplete(contents))
        .or(() -> when(!contents.term().equals(state.contents().term()), Refusal.TERM_CHANGED))
        .or(() -> when(contents.differences(state.contents()).isEmpty(), Refusal.NOTHING_CHANGED))
        .or(() -> when(!state.missingApprovals(contents).isEmpty(), Refusal.COUNCIL_MISSING));
  }

  private static AgreementState after(AgreementState state, AgreementStep step) {
    return switch (step) {
      case AgreementStep.Draft draft -> state.with(draft.contents());
      case AgreementStep.Revise revise -> state.with(revise.contents());
      case AgreementStep.Amend amend -> state.with(amend.contents());
      case AgreementStep.ApproveByCouncil approve -> state.with(approve.approval());
      case AgreementStep.Sign sign -> state.with(sign.signature());
      case AgreementStep.Extend extend ->
          state
              .contents()
              .term()
              .map(term -> new Term(term.startsOn(), extend.newEnd()))
              .map(term -> state.with(state.contents().withTerm(term)))
              .orElse(state);
      case AgreementStep.AgreeMemorandum ignored -> state;
      case AgreementStep.Conclude ignored -> state;
      case AgreementStep.Activate ignored -> state;
      case AgreementStep.ApproachEnd ignored -> state;
      case AgreementStep.Expire ignored -> state;
      case AgreementStep.End ignored -> state;
      case AgreementStep.HandOver ignored -> state;
      case AgreementStep.Erase ignored ->
          state.with(state.contents().withoutContactsOf(Party.PARTNER));
    };
  }

  /** What is still open in contents that are to be signed. */
  public static Optional<Refusal> incomplete(AgreementContents contents) {
    return when(contents.object().isBlank(), Refusal.OBJECT_MISSING)
        .or(() -> when(contents.scopeItems().isEmpty(), Refusal.SCOPE_MISSING))
        .or(() -> when(contents.term().isEmpty(), Refusal.TERM_MISSING))
        .or(() -> when(!contents.term().map(Term::isInOrder).orElse(false), Refusal.TERM_REVERSED))
        .or(() -> when(!namesPartner(contents), Refusal.CONTACT_MISSING))
        .or(() -> when(!contents.quotas().arePositive(), Refusal.QUOTA_MISSING))
        .or(() -> when(lacksClause(contents), Refusal.CLAUSE_MISSING));
  }

  private static boolean namesPartner(AgreementContents contents) {
    return contents.contacts().stream()
        .anyMatch(contact -> contact.party() == Party.PARTNER && !contact.name().isEmpty());
  }

  private static boolean lacksClause(AgreementContents contents) {
    return Arrays.stream(ProtectionTopic.values())
        .filter(ProtectionTopic::isRequired)
        .anyMatch(topic -> contents.clause(topic).isEmpty());
  }

  private static Optional<Refusal> outsideTerm(AgreementContents contents, LocalDate day) {
    return contents
        .term()
        .map(
            term ->
                when(day.isBefore(term.startsOn()), Refusal.TERM_NOT_BEGUN)
                    .or(() -> when(day.isAfter(term.endsOn()), Refusal.TERM_OVER)))
        .orElse(Optional.of(Refusal.TERM_MISSING));
  }

  private static Optional<Refusal> notLonger(AgreementContents contents, LocalDate newEnd) {
    return contents
        .term()
        .map(term -> when(!newEnd.isAfter(term.endsOn()), Refusal.NOT_LONGER))
        .orElse(Optional.of(Refusal.TERM_MISSING));
  }

  private static Optional<Refusal> endsOnOrBefore(AgreementContents contents, LocalDate day) {
    return contents
        .term()
        .map(term -> when(term.endsOn().isAfter(day), Refusal.TERM_NOT_OVER))
        .orElse(Optional.of(Refusal.TERM_MISSING));
  }

  private static Optional<Refusal> when(boolean refused, Refusal refusal) {
    return refused ? Optional.of(refusal) : Optional.empty();
  }
}
