package id.talenta.agreement;

import static id.talenta.agreement.AgreementSamples.asHost;
import static id.talenta.agreement.AgreementSamples.atOnce;
import static id.talenta.agreement.AgreementSamples.draft;
import static id.talenta.agreement.AgreementSamples.dump;
import static id.talenta.agreement.AgreementSamples.explore;
import static id.talenta.agreement.AgreementSamples.find;
import static id.talenta.agreement.AgreementSamples.memorandum;
import static id.talenta.agreement.AgreementSamples.newCode;
import static id.talenta.agreement.AgreementSamples.refused;
import static id.talenta.agreement.AgreementSamples.sign;
import static id.talenta.agreement.AgreementSamples.signature;
import static id.talenta.agreement.AgreementSamples.take;
import static id.talenta.agreement.AgreementSamples.today;
import static id.talenta.agreement.AgreementSamples.waitForTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class AgreementServiceTest {
  private final AgreementPaperService papers =
      AgreementSamples.CONTEXT.getBean(AgreementPaperService.class);
  private final AgreementService service = AgreementSamples.CONTEXT.getBean(AgreementService.class);
  private final TenantOpeningService opening =
      AgreementSamples.CONTEXT.getBean(TenantOpeningService.class);

  @Test
  void an_agreement_goes_through_every_stage_to_a_tenant_that_can_be_used() {
    var id = explore();
    take(id, memorandum());
    take(id, draft());
    take(id, sign(Party.PARTNER));
    assertThat(find(id).stage()).isEqualTo(AgreementStage.DRAFTED);
    var signed = take(id, sign(Party.HOST));
    assertThat(signed.stage()).isEqualTo(AgreementStage.SIGNED);
    take(id, new AgreementStep.Activate(today()));
    waitForTenant(id);
    assertThat(asHost(() -> opening.state(id)))
        .isInstanceOf(OpeningState.AdministratorMissing.class);
    assertThat(asHost(() -> service.events(id)))
        .extracting(event -> event.action().orElse(null))
        .containsExactly(
            AgreementAction.ACTIVATE,
            AgreementAction.CONCLUDE,
            AgreementAction.SIGN,
            AgreementAction.SIGN,
            AgreementAction.DRAFT,
            AgreementAction.AGREE_MEMORANDUM,
            null);
  }

  @Test
  void every_step_is_in_the_journal_with_who_when_and_the_fingerprint_of_its_document() {
    var id = explore();
    take(id, memorandum());
    take(id, draft());
    take(id, sign(Party.HOST));
    var journal = AgreementSamples.CONTEXT.getBean(JournalService.class);
    var actions =
        asHost(() -> journal.page(JournalFilter.ALL, 0, 500)).stream()
            .filter(line -> line.subjectId().equals(id))
            .toList();
    assertThat(actions)
        .extracting(JournalLine::action)
        .containsExactly(
            "agreement.sign", "agreement.draft", "agreement.agree_memorandum", "agreement.explore");
    assertThat(actions.getFirst().toString())
        .contains("Dewi Anggraini", "Bupati", "documentSha256", "HOST");
  }

  @Test
  void a_step_that_the_stage_does_not_allow_is_refused_and_changes_nothing() {
    var id = explore();
    refused("agreement.refusal.NOT_FROM_THIS_STAGE", () -> take(id, draft()));
    refused(
        "agreement.refusal.NOT_FROM_THIS_STAGE",
        () -> take(id, new AgreementStep.Activate(today())));
    refused(
        "agreement.refusal.IN_THE_FUTURE",
        () ->
            take(
                id,
                new AgreementStep.AgreeMemorandum(today().plusDays(1), "1", Optional.empty(), "")));
    assertThat(find(id).stage()).isEqualTo(AgreementStage.EXPLORATION);
    assertThat(find(id).version()).isZero();
    assertThat(asHost(() -> service.events(id))).hasSize(1);
  }

  @Test
  void a_double_click_takes_a_step_once() {
    var id = explore();
    var version = find(id).version();
    asHost(() -> service.take(id, version, memorandum()));
    refused("agreement.error.changed", () -> asHost(() -> service.take(id, version, memorandum())));
    assertThat(asHost(() -> service.events(id))).hasSize(2);
  }

  @Test
  void of_two_users_who_take_a_step_at_once_one_is_told_to_look_again()
      throws InterruptedException {
    var id = explore();
    take(id, memorandum());
    take(id, draft());
    var version = find(id).version();
    Callable<Boolean> sign =
        () -> {
          try {
            asHost(() -> service.take(id, version, sign(Party.HOST)));
            return true;
          } catch (UserError refused) {
            assertThat(refused.messageKey()).isEqualTo("agreement.error.changed");
            return false;
          }
        };
    assertThat(atOnce(sign, sign)).containsExactlyInAnyOrder(true, false);
    assertThat(find(id).state().signatures()).hasSize(1);
  }

  @Test
  void a_signature_without_a_whole_pdf_is_refused_and_the_file_not_kept() {
    var id = explore();
    take(id, memorandum());
    take(id, draft());
    var version = find(id).version();
    var before = documents();
    refused("agreement.error.noPdf", () -> signWith(id, version, "PK\u0003\u0004".getBytes()));
    refused("agreement.error.noPdf", () -> signWith(id, version, new byte[0]));
    var whole = SamplePdf.of("naskah");
    refused(
        "agreement.error.pdfCutOff",
        () -> signWith(id, version, Arrays.copyOf(whole, whole.length - 20)));
    refused("agreement.error.changed", () -> signWith(id, version - 1, whole));
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void a_document_is_given_out_only_with_the_agreement_it_belongs_to() {
    var mine = explore();
    take(mine, memorandum());
    take(mine, draft());
    take(mine, sign(Party.HOST));
    var document = find(mine).state().signatures().getFirst().documentId();
    assertThat(asHost(() -> papers.content(mine, document))).startsWith("%PDF-".getBytes());
    var other = explore();
    refused("document.error.missing", () -> asHost(() -> papers.content(other, document)));
  }

  @Test
  void a_partner_has_one_agreement_that_is_not_over() {
    var code = newCode();
    var id = explore(code);
    refused("agreement.error.partnerTaken", () -> explore(code));
    take(id, new AgreementStep.End(today(), "Mitra", "Belum siap", Optional.empty()));
    assertThat(explore(code)).isNotEqualTo(id);
  }

  @Test
  void the_host_s_own_short_name_and_malformed_ones_are_refused() {
    for (var code : List.of("host", "", "OKI", "1a", "a b")) {
      refused("agreement.error.code", () -> explore(code));
    }
  }

  @Test
  void the_list_is_filtered_by_text_and_stage_and_says_what_each_waits_for() {
    var code = newCode();
    var id = explore(code);
    take(id, memorandum());
    var filter = new AgreementFilter(code, Set.of(AgreementStage.MEMORANDUM));
    var lines = asHost(() -> service.list(filter, AgreementSort.WAITING_LONGEST, 0, 10));
    assertThat(lines).extracting(AgreementLine::id).containsExactly(id);
    assertThat(lines.getFirst().waitsFor()).isEqualTo(AgreementWait.TEXT);
    assertThat(lines.getFirst().since()).isEqualTo(today());
    assertThat(asHost(() -> service.count(filter))).isEqualTo(1);
    var other = new AgreementFilter(code, Set.of(AgreementStage.ACTIVE));
    assertThat(asHost(() -> service.count(other))).isZero();
    for (var sort : AgreementSort.values()) {
      var all = asHost(() -> service.list(AgreementFilter.ALL, sort, 0, 500));
      assertThat(all).extracting(AgreementLine::id).contains(id);
    }
  }

  @Test
  void nobody_but_the_host_s_administrator_may_ask() {
    var analyst =
        new Actor(
            UUID.randomUUID(), "Budi", Set.of(Role.ANALYST), Optional.empty(), Optional.empty());
    assertThatThrownBy(
            () -> Scopes.call(Scope.host(), analyst, () -> service.count(AgreementFilter.ALL)))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(
            () -> Scopes.call(Scope.host(), analyst, () -> opening.state(UUID.randomUUID())))
        .isInstanceOf(NotAllowedException.class);
  }

  private Agreement signWith(UUID id, int version, byte[] content) {
    return asHost(
        () ->
            service.take(
                id,
                version,
                List.of(new NewPaper("pks.pdf", content)),
                keys -> new AgreementStep.Sign(signature(Party.HOST, keys.getFirst()))));
  }

  private static int documents() {
    return Integer.parseInt(dump("(select count(*) from host.document)"));
  }
}
