package id.talenta.agreement;

import static id.talenta.agreement.AgreementStage.ACTIVE;
import static id.talenta.agreement.AgreementStage.DRAFTED;
import static id.talenta.agreement.AgreementStage.ENDED;
import static id.talenta.agreement.AgreementStage.EXPIRING;
import static id.talenta.agreement.AgreementStage.EXPLORATION;
import static id.talenta.agreement.AgreementStage.HANDED_OVER;
import static id.talenta.agreement.AgreementStage.MEMORANDUM;
import static id.talenta.agreement.AgreementStage.SIGNED;
import static id.talenta.agreement.GraphSamples.AFTER_END;
import static id.talenta.agreement.GraphSamples.APPROVAL;
import static id.talenta.agreement.GraphSamples.CHANGED;
import static id.talenta.agreement.GraphSamples.CONTENTS;
import static id.talenta.agreement.GraphSamples.DOCUMENT;
import static id.talenta.agreement.GraphSamples.END;
import static id.talenta.agreement.GraphSamples.START;
import static id.talenta.agreement.GraphSamples.TODAY;
import static id.talenta.agreement.GraphSamples.signature;
import static id.talenta.agreement.GraphSamples.state;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.tenant.AgreementQuotas;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must be there before a step that the stage allows can be taken. */
class AgreementRulesTest {
  @Test
  void nothing_can_have_happened_in_the_future() {
    assertRefused(
        state(SIGNED, Party.HOST, Party.PARTNER),
        new AgreementStep.Activate(TODAY.plusDays(1)),
        Refusal.IN_THE_FUTURE);
  }

  @Test
  void a_memorandum_has_a_number() {
    assertRefused(
        state(EXPLORATION),
        new AgreementStep.AgreeMemorandum(TODAY, " ", Optional.empty(), ""),
        Refusal.NUMBER_MISSING);
  }

  @Test
  void a_draft_names_object_scope_term_contact_and_quota() {
    assertDraftRefused(
        contents("", Set.of(ScopeItem.MENTORING), term(START, END), "x", 1),
        Refusal.OBJECT_MISSING);
    assertDraftRefused(contents("x", Set.of(), term(START, END), "x", 1), Refusal.SCOPE_MISSING);
    assertDraftRefused(
        contents("x", Set.of(ScopeItem.MENTORING), Optional.empty(), "x", 1), Refusal.TERM_MISSING);
    assertDraftRefused(
        contents("x", Set.of(ScopeItem.MENTORING), term(END, START), "x", 1),
        Refusal.TERM_REVERSED);
    assertDraftRefused(
        contents("x", Set.of(ScopeItem.MENTORING), term(START, END), "", 1),
        Refusal.CONTACT_MISSING);
    assertDraftRefused(
        contents("x", Set.of(ScopeItem.MENTORING), term(START, END), "x", 0),
        Refusal.QUOTA_MISSING);
  }

  @Test
  void a_draft_says_who_controls_and_processes_the_data_and_what_an_operator_could_see() {
    for (var topic : ProtectionTopic.values()) {
      var without =
          AgreementSamples.CLAUSES.stream().filter(clause -> clause.topic() != topic).toList();
      var contents = withClauses(without);
      if (topic.isRequired()) {
        assertDraftRefused(contents, Refusal.CLAUSE_MISSING);
      } else {
        assertThat(AgreementGraph.incomplete(contents)).isEmpty();
      }
    }
  }

  @Test
  void where_a_council_has_to_approve_nobody_signs_and_nothing_comes_into_force_before() {
    var drafted = unapproved(DRAFTED, List.of());
    assertRefused(drafted, new AgreementStep.Sign(signature(Party.HOST)), Refusal.COUNCIL_MISSING);
    var signed = unapproved(SIGNED, List.of(signature(Party.HOST), signature(Party.PARTNER)));
    assertRefused(signed, new AgreementStep.Activate(TODAY), Refusal.COUNCIL_MISSING);
    assertThat(AgreementGraph.take(drafted, new AgreementStep.ApproveByCouncil(APPROVAL), TODAY))
        .isInstanceOfSatisfying(
            StepOutcome.Taken.class,
            taken -> assertThat(taken.state().missingApprovals()).isEmpty());
  }

  @Test
  void a_council_approves_once_by_number_and_only_where_it_has_to() {
    assertRefused(
        state(DRAFTED),
        new AgreementStep.ApproveByCouncil(APPROVAL),
        Refusal.COUNCIL_APPROVED_ALREADY);
    assertRefused(
        unapproved(DRAFTED, List.of()),
        new AgreementStep.ApproveByCouncil(new CouncilApproval(Party.HOST, "1", TODAY, DOCUMENT)),
        Refusal.COUNCIL_NOT_NEEDED);
    assertRefused(
        unapproved(DRAFTED, List.of()),
        new AgreementStep.ApproveByCouncil(
            new CouncilApproval(Party.PARTNER, " ", TODAY, DOCUMENT)),
        Refusal.PAPER_NUMBER_MISSING);
  }

  @Test
  void who_signs_in_place_of_the_head_has_a_paper_with_a_number_for_it() {
    for (var kind : MandateKind.values()) {
      for (var mandate :
          List.of(
              new Mandate(kind, "", Optional.of(DOCUMENT)),
              new Mandate(kind, "SK-1", Optional.empty()))) {
        var signature = new Signature(Party.HOST, "Nama", "Jabatan", mandate, TODAY, DOCUMENT);
        if (kind.needsPaper()) {
          assertRefused(state(DRAFTED), new AgreementStep.Sign(signature), Refusal.MANDATE_MISSING);
        }
      }
      var proven =
          new Signature(
              Party.HOST,
              "Nama",
              "Jabatan",
              new Mandate(kind, "SK-1", Optional.of(DOCUMENT)),
              TODAY,
              DOCUMENT);
      assertThat(AgreementGraph.take(state(DRAFTED), new AgreementStep.Sign(proven), TODAY))
          .isInstanceOf(StepOutcome.Taken.class);
    }
  }

  @Test
  void a_text_that_a_party_has_signed_cannot_be_revised() {
    assertRefused(
        state(DRAFTED, Party.HOST),
        new AgreementStep.Revise(TODAY, CONTENTS, Optional.empty()),
        Refusal.TEXT_SIGNED);
  }

  @Test
  void a_party_signs_once_and_names_who_in_which_office() {
    assertRefused(
        state(DRAFTED, Party.HOST),
        new AgreementStep.Sign(signature(Party.HOST)),
        Refusal.SIGNED_ALREADY);
    for (var signature :
        List.of(
            new Signature(Party.HOST, "", "Gubernur", Mandate.office(), TODAY, DOCUMENT),
            new Signature(Party.HOST, "Nama", " ", Mandate.office(), TODAY, DOCUMENT))) {
      assertRefused(
          state(DRAFTED), new AgreementStep.Sign(signature), Refusal.SIGNATURE_INCOMPLETE);
    }
  }

  @Test
  void one_signature_does_not_conclude_an_agreement() {
    for (var state :
        List.of(state(DRAFTED), state(DRAFTED, Party.HOST), state(DRAFTED, Party.PARTNER))) {
      assertRefused(state, new AgreementStep.Conclude(TODAY), Refusal.SIGNATURE_MISSING);
    }
  }

  @Test
  void an_agreement_comes_into_force_within_its_term() {
    var signed = state(SIGNED, Party.HOST, Party.PARTNER);
    assertThat(AgreementGraph.take(signed, new AgreementStep.Activate(START.minusDays(1)), TODAY))
        .isEqualTo(new StepOutcome.Refused(Refusal.TERM_NOT_BEGUN));
    assertThat(AgreementGraph.take(signed, new AgreementStep.Activate(AFTER_END), AFTER_END))
        .isEqualTo(new StepOutcome.Refused(Refusal.TERM_OVER));
  }

  @Test
  void an_amendment_keeps_the_term_and_an_extension_makes_it_longer() {
    var longer = new Term(START, END.plusYears(1));
    assertRefused(
        state(ACTIVE),
        new AgreementStep.Amend(TODAY, "1", CONTENTS.withTerm(longer), DOCUMENT, ""),
        Refusal.TERM_CHANGED);
    assertRefused(
        state(ACTIVE),
        new AgreementStep.Amend(TODAY, "1", CONTENTS, DOCUMENT, ""),
        Refusal.NOTHING_CHANGED);
    assertRefused(
        state(ACTIVE),
        new AgreementStep.Amend(TODAY, " ", CHANGED, DOCUMENT, ""),
        Refusal.PAPER_NUMBER_MISSING);
    assertRefused(
        unapproved(ACTIVE, List.of()),
        new AgreementStep.Amend(TODAY, "1", CHANGED, DOCUMENT, ""),
        Refusal.COUNCIL_MISSING);
    assertRefused(
        state(ACTIVE), new AgreementStep.Extend(TODAY, "1", END, DOCUMENT, ""), Refusal.NOT_LONGER);
    assertThat(
            AgreementGraph.take(
                state(EXPIRING),
                new AgreementStep.Extend(TODAY, "1", longer.endsOn(), DOCUMENT, ""),
                TODAY))
        .isInstanceOfSatisfying(
            StepOutcome.Taken.class,
            taken -> assertThat(taken.state().contents().term()).contains(longer));
  }

  @Test
  void an_agreement_expires_after_its_last_day_and_is_expiring_ninety_days_before() {
    var early = END.minus(AgreementGraph.NOTICE).minusDays(1);
    assertThat(AgreementGraph.take(state(ACTIVE), new AgreementStep.ApproachEnd(early), AFTER_END))
        .isEqualTo(new StepOutcome.Refused(Refusal.TERM_NOT_OVER));
    assertThat(AgreementGraph.take(state(EXPIRING), new AgreementStep.Expire(END), AFTER_END))
        .isEqualTo(new StepOutcome.Refused(Refusal.TERM_NOT_OVER));
  }

  @Test
  void who_ends_an_agreement_early_says_why() {
    assertRefused(
        state(ACTIVE),
        new AgreementStep.End(TODAY, "Bupati", " ", Optional.empty()),
        Refusal.REASON_MISSING);
  }

  @Test
  void what_was_never_in_force_left_nothing_to_hand_over() {
    assertRefused(
        new AgreementState(ENDED, CONTENTS, List.of(), List.of(), false),
        new AgreementStep.HandOver(TODAY, "0".repeat(64), Optional.empty(), ""),
        Refusal.NEVER_ACTIVE);
  }

  @Test
  void after_the_erasure_nobody_of_the_partner_is_named_in_the_contents_any_more() {
    assertThat(
            AgreementGraph.take(
                state(HANDED_OVER),
                new AgreementStep.Erase(TODAY, "SP-1", Optional.empty(), ""),
                TODAY))
        .isInstanceOfSatisfying(
            StepOutcome.Taken.class,
            taken ->
                assertThat(taken.state().contents().contacts())
                    .extracting(Contact::party)
                    .containsExactly(Party.HOST));
  }

  private static Optional<Term> term(LocalDate startsOn, LocalDate endsOn) {
    return Optional.of(new Term(startsOn, endsOn));
  }

  private static AgreementContents contents(
      String object, Set<ScopeItem> scope, Optional<Term> term, String contact, int quota) {
    return new AgreementContents(
        Optional.empty(),
        object,
        scope,
        term,
        "",
        List.of(
            new Contact(Party.HOST, "Rina", "", "", ""),
            new Contact(Party.PARTNER, contact, "Kepala", "", "")),
        AgreementSamples.CLAUSES,
        new AgreementQuotas(quota, 1, 1),
        Set.of());
  }

  private static AgreementContents withClauses(List<ProtectionClause> clauses) {
    return new AgreementContents(
        CONTENTS.number(),
        CONTENTS.object(),
        CONTENTS.scopeItems(),
        CONTENTS.term(),
        CONTENTS.cost(),
        CONTENTS.contacts(),
        clauses,
        CONTENTS.quotas(),
        CONTENTS.councils());
  }

  private static AgreementState unapproved(AgreementStage stage, List<Signature> signatures) {
    return new AgreementState(stage, CONTENTS, signatures, List.of(), true);
  }

  private static void assertDraftRefused(AgreementContents contents, Refusal refusal) {
    assertRefused(
        state(MEMORANDUM), new AgreementStep.Draft(TODAY, contents, Optional.empty()), refusal);
  }

  private static void assertRefused(AgreementState state, AgreementStep step, Refusal refusal) {
    assertThat(AgreementGraph.take(state, step, TODAY)).isEqualTo(new StepOutcome.Refused(refusal));
  }
}
