package id.talenta.demo;

import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementContents;
import id.talenta.agreement.AgreementDraft;
import id.talenta.agreement.AgreementFilter;
import id.talenta.agreement.AgreementPaperService;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementSort;
import id.talenta.agreement.AgreementStage;
import id.talenta.agreement.AgreementStep;
import id.talenta.agreement.Contact;
import id.talenta.agreement.Mandate;
import id.talenta.agreement.Party;
import id.talenta.agreement.ProtectionClause;
import id.talenta.agreement.ProtectionTopic;
import id.talenta.agreement.ScopeItem;
import id.talenta.agreement.Signature;
import id.talenta.agreement.Term;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.AgreementQuotas;
import id.talenta.tenant.HostIdentity;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Leads the demo's cooperations to their stages, each with its signed papers. */
@Singleton
class AgreementLoader {
  private static final int MOST = 1000;
  private static final int YEARS = 3;
  private static final int LAST_DAYS = 60;
  private static final Set<ScopeItem> SCOPE = EnumSet.allOf(ScopeItem.class);

  private final AgreementService agreements;
  private final AgreementPaperService papers;
  private final HostIdentity host;
  private final DemoRepository marks;

  AgreementLoader(
      AgreementService agreements,
      AgreementPaperService papers,
      HostIdentity host,
      DemoRepository marks) {
    this.agreements = agreements;
    this.papers = papers;
    this.host = host;
    this.marks = marks;
  }

  /** The governments with which there is an agreement, in the host's scope. */
  Set<TenantCode> known() {
    return agreements.list(AgreementFilter.ALL, AgreementSort.NEWEST, 0, MOST).stream()
        .map(line -> line.partner().code())
        .collect(Collectors.toSet());
  }

  /**
   * Leads one to its stage, in the host's scope and within one transaction.
   *
   * @return key of the agreement
   */
  UUID load(AgreementStory story, LocalDate today) {
    var began = today.minusMonths(story.began());
    var id =
        agreements.explore(
            new AgreementDraft(
                story.code().value(),
                story.name(),
                story.office(),
                began,
                "Surat " + story.headTitle() + " tentang penjajakan kerja sama"));
    switch (story.stage()) {
      case EXPLORATION -> {}
      case MEMORANDUM -> memorandum(id, story, began.plusMonths(1));
      case DRAFTED -> draft(id, story, began, today);
      case ENDED -> {
        memorandum(id, story, began.plusMonths(1));
        take(
            id,
            new AgreementStep.End(
                began.plusMonths(2),
                story.headTitle(),
                "Anggaran belum tersedia",
                Optional.empty()));
      }
      case ACTIVE, EXPIRING -> {
        draft(id, story, began, today);
        activate(id, story, began.plusMonths(6));
      }
      case SIGNED, EXPIRED, HANDED_OVER, ERASED ->
          throw new IllegalArgumentException("The demo has no such story");
    }
    if (story.isExtended()) {
      extend(id, story, today);
    }
    return id;
  }

  private void extend(UUID id, AgreementStory story, LocalDate today) {
    var on = today.minusMonths(1);
    var number = "120.1/%02d/ADD/%d".formatted(on.getMonthValue(), on.getYear());
    var end = agreements.find(id).flatMap(found -> found.contents().term()).orElseThrow().endsOn();
    var paper = paper(id, "Adendum Perpanjangan", number, story, on);
    take(id, new AgreementStep.Extend(on, number, end.plusYears(2), paper, ""));
  }

  private void memorandum(UUID id, AgreementStory story, LocalDate on) {
    var number = "120.1/%02d/NK/%d".formatted(on.getMonthValue(), on.getYear());
    var paper = paper(id, "Nota Kesepakatan", number, story, on);
    take(id, new AgreementStep.AgreeMemorandum(on, number, Optional.of(paper), ""));
  }

  private void draft(UUID id, AgreementStory story, LocalDate began, LocalDate today) {
    memorandum(id, story, began.plusMonths(1));
    var on = began.plusMonths(4);
    var starts = on.plusMonths(1);
    var ends =
        story.stage() == AgreementStage.EXPIRING
            ? today.plusDays(LAST_DAYS)
            : starts.plusYears(YEARS).minusDays(1);
    var number = "120.1/%02d/PKS/%d".formatted(on.getMonthValue(), on.getYear());
    var contents =
        new AgreementContents(
            Optional.of(number),
            "Pemanfaatan bersama aplikasi manajemen talenta aparatur sipil negara",
            SCOPE,
            Optional.of(new Term(starts, ends)),
            "Masing-masing pihak menanggung biayanya sendiri.",
            contacts(story),
            clauses(story),
            AgreementQuotas.USUAL,
            Set.of());
    take(id, new AgreementStep.Draft(on, contents, Optional.empty()));
    sign(id, Party.PARTNER, story, number, on.plusDays(10));
    if (story.stage() != AgreementStage.DRAFTED) {
      sign(id, Party.HOST, story, number, on.plusDays(17));
    }
  }

  private List<Contact> contacts(AgreementStory story) {
    return List.of(
        new Contact(
            Party.PARTNER,
            "Narahubung Contoh",
            "Kepala " + story.office(),
            "(000) 000-0001",
            "narahubung@contoh.example"),
        new Contact(
            Party.HOST,
            "Pendamping Contoh",
            "Kepala " + host.identity().personnelAgency().name(),
            "(000) 000-0002",
            "pendamping@contoh.example"));
  }

  private List<ProtectionClause> clauses(AgreementStory story) {
    return Arrays.stream(ProtectionTopic.values())
        .map(
            topic ->
                new ProtectionClause(
                    topic,
                    Messages.shared()
                        .text(
                            Language.INDONESIAN,
                            "agreement.clause.usual." + topic.name(),
                            host.name(),
                            story.name())))
        .toList();
  }

  private void sign(UUID id, Party party, AgreementStory story, String number, LocalDate on) {
    var name = host.name();
    var hostTitle = host.identity().headTitle() + name.substring(name.indexOf(' '));
    var office = party == Party.HOST ? hostTitle : story.headTitle();
    var paper = paper(id, "Perjanjian Kerja Sama, ditandatangani " + office, number, story, on);
    var signature =
        new Signature(party, "Nama " + office + " (contoh)", office, Mandate.office(), on, paper);
    take(id, new AgreementStep.Sign(signature));
  }

  private void activate(UUID id, AgreementStory story, LocalDate on) {
    take(id, new AgreementStep.Activate(on));
    marks.nameAdministrator(id, DemoAccount.OF_REGION.getFirst());
  }

  private UUID paper(UUID id, String title, String number, AgreementStory story, LocalDate on) {
    var lines =
        List.of(
            title,
            "Nomor " + number,
            "",
            "antara " + host.name() + " dan " + story.name(),
            "Tanggal " + on,
            "",
            "Dokumen contoh tanpa kekuatan hukum.");
    var file = title.replace(", ditandatangani ", " - ") + " " + story.code() + ".pdf";
    return papers.store(file, SamplePdf.of(lines));
  }

  private void take(UUID id, AgreementStep step) {
    var version = agreements.find(id).map(Agreement::version).orElseThrow();
    agreements.take(id, version, step);
  }
}
