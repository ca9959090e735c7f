package id.talenta.tour;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.talenta.agreement.AgreementContents;
import id.talenta.agreement.AgreementDraft;
import id.talenta.agreement.AgreementPaperService;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementStep;
import id.talenta.agreement.Contact;
import id.talenta.agreement.Mandate;
import id.talenta.agreement.Party;
import id.talenta.agreement.ProtectionClause;
import id.talenta.agreement.ProtectionTopic;
import id.talenta.agreement.ScopeItem;
import id.talenta.agreement.Signature;
import id.talenta.agreement.Term;
import id.talenta.demo.SamplePdf;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.AgreementQuotas;
import id.talenta.testing.Browser;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * A region that is taken on during a walk: from the signed agreement over the setting up of its
 * data to its first administrator's one-time password. Its name is as long as names get.
 */
final class Opening {
  private static final String NAME =
      "Kabupaten Kepulauan Contoh Bernama Paling Panjang di Ujung Timur Khatulistiwa Nusantara"
          + " Raya";

  private static final int YEARS = 3;
  private static final double PATIENCE = 120_000;

  private final AgreementService agreements;
  private final AgreementPaperService papers;
  private final LocalDate today;

  Opening(ApplicationContext context) {
    this.agreements = context.getBean(AgreementService.class);
    this.papers = context.getBean(AgreementPaperService.class);
    this.today = LocalDate.now(context.getBean(Clock.class));
  }

  /** Brings an agreement into force on the screen, with a picture of each step. */
  void walk(Page page, String address, Language language, BiConsumer<Page, String> picture) {
    var id = Scopes.call(Scope.host(), Actor.system(), this::signed);
    page.navigate(address + "/kerja-sama/" + id);
    Browser.settle(page);
    picture.accept(page, "/kerja-sama/ditandatangani");
    var buttons = new Dialogs(page, language);
    buttons.press("agreement.activate.send");
    page.locator(".progress").waitFor();
    picture.accept(page, "/kerja-sama/penyiapan");
    var name = page.getByLabel(text(language, "agreement.administrator.name"));
    name.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    Browser.settle(page);
    picture.accept(page, "/kerja-sama/administrator-pertama");
    name.fill("Siti Contoh");
    page.getByLabel(text(language, "agreement.administrator.username")).fill("siti.contoh");
    buttons.press("agreement.administrator.send");
    page.locator("#one-time-password").waitFor();
    picture.accept(page, "/kerja-sama/kata-sandi-sekali");
    buttons.press("agreement.password.noted");
    picture.accept(page, "/kerja-sama/menunggu-masuk");
  }

  private static String text(Language language, String key) {
    return Messages.shared().text(language, key);
  }

  private UUID signed() {
    var code = "tur" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    var id =
        agreements.explore(
            new AgreementDraft(code, NAME, "Badan Kepegawaian Contoh", today, "Surat contoh"));
    take(id, new AgreementStep.AgreeMemorandum(today, "1/NK/2026", Optional.empty(), ""));
    take(id, new AgreementStep.Draft(today, contents(), Optional.empty()));
    sign(id, Party.PARTNER);
    sign(id, Party.HOST);
    return id;
  }

  private void sign(UUID id, Party party) {
    var paper = papers.store("pks.pdf", SamplePdf.of(List.of("Perjanjian Kerja Sama (contoh)")));
    take(
        id,
        new AgreementStep.Sign(
            new Signature(
                party, "H. Nama Contoh", "Kepala Daerah", Mandate.office(), today, paper)));
  }

  private void take(UUID id, AgreementStep step) {
    agreements.take(id, agreements.find(id).orElseThrow().version(), step);
  }

  private AgreementContents contents() {
    return new AgreementContents(
        Optional.of("1/PKS/2026"),
        "Pemanfaatan bersama aplikasi manajemen talenta",
        EnumSet.allOf(ScopeItem.class),
        Optional.of(new Term(today, today.plusYears(YEARS))),
        "Masing-masing pihak menanggung biayanya sendiri.",
        List.of(
            new Contact(Party.PARTNER, "Narahubung Contoh", "Kepala Badan", "1", "a@b.example"),
            new Contact(Party.HOST, "Pendamping Contoh", "Kepala Badan", "2", "c@d.example")),
        Arrays.stream(ProtectionTopic.values())
            .map(topic -> new ProtectionClause(topic, "Klausul contoh"))
            .toList(),
        AgreementQuotas.USUAL,
        Set.of());
  }
}
