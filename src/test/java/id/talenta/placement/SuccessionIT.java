package id.talenta.placement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.scope.Role;
import id.talenta.succession.VacancyService;
import id.talenta.testing.Browser;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A post filled in the browser, by three people one after the other. */
class SuccessionIT {
  private static final Stage STAGE = new Stage();
  private static final Browser BROWSER = Browser.start();
  private static final String REASON = "Paling berpengalaman memimpin pelayanan";
  private static final String JUSTIFICATION = "Dibutuhkan keahlian khusus penataan ruang";

  @AfterAll
  static void end() {
    BROWSER.close();
    STAGE.close();
  }

  @Test
  void the_analyst_prepares_the_committee_proposes_and_the_regional_head_picks() {
    var vacancy = STAGE.story().open(STAGE.story().fillable(PositionLevel.ADMINISTRATOR));
    prepareAndPropose(vacancy);
    var head = open(Role.REGIONAL_HEAD, vacancy);
    assertThat(head.locator(".pick")).hasCount(3);
    head.locator(".pick").nth(1).click();
    assertThat(head.locator("#decide")).isDisabled();
    head.locator("#decision-reason textarea").fill(REASON);
    head.locator("#decide").click();
    head.locator("#decide-sure").click();
    head.getByText("Buka berkas keputusan").click();
    assertThat(head.locator(".hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
    assertThat(head.getByText(REASON).first()).isVisible();
    head.context().close();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void the_regional_head_picks_somebody_else_and_the_auditor_sees_the_mark() {
    var vacancy = STAGE.story().open(STAGE.story().fillable(PositionLevel.JPT_PRATAMA));
    prepareAndPropose(vacancy);
    var name = outsider(vacancy);
    var head = open(Role.REGIONAL_HEAD, vacancy);
    head.getByText("Memilih di luar tiga nama").click();
    head.locator("#outside-person input").fill(name);
    head.locator("vaadin-combo-box-item")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
    head.locator("#outside-pick").click();
    head.locator("#decision-reason textarea").fill(REASON);
    assertThat(head.locator("#decide")).isDisabled();
    head.locator("#decision-justification textarea").fill(JUSTIFICATION);
    head.locator("#decide").click();
    head.locator("#decide-sure").click();
    assertThat(head.getByText(name).first()).isVisible();
    head.getByText("Buka berkas keputusan").waitFor();
    head.context().close();
    seesTheMark(name);
    assertThat(BROWSER.complaints()).isEmpty();
  }

  private static void seesTheMark(String name) {
    var auditor = BROWSER.open(Browser.DESK);
    STAGE.open(auditor, Role.AUDITOR, "keputusan");
    auditor.locator(".callout a").click();
    var listed = auditor.locator("vaadin-grid").getByText(name);
    assertThat(listed.filter(new Locator.FilterOptions().setVisible(true)).first()).isVisible();
    auditor.locator("vaadin-grid a").first().click();
    assertThat(auditor.getByText(JUSTIFICATION).first()).isVisible();
    assertThat(auditor.locator(".callout").first()).containsText("di luar");
    auditor.context().close();
  }

  /** Somebody on the prepared list whom the committee did not propose, found by the whole name. */
  private static String outsider(UUID vacancy) {
    var story = STAGE.story();
    return story
        .as(Role.AUDITOR, () -> story.bean(VacancyService.class).shortlist(vacancy))
        .orElseThrow()
        .candidates()
        .stream()
        .filter(candidate -> candidate.proposedPlace().isEmpty())
        .findFirst()
        .orElseThrow()
        .profile()
        .name();
  }

  private static void prepareAndPropose(UUID vacancy) {
    var analyst = open(Role.ANALYST, vacancy);
    analyst.locator("#prepare").click();
    assertThat(first(analyst)).isVisible();
    analyst.context().close();
    var committee = open(Role.COMMITTEE, vacancy);
    committee.locator("#propose").click();
    committee.getByText("Menunggu keputusan kepala daerah.").waitFor();
    committee.context().close();
  }

  private static Locator first(Page page) {
    return page.locator("tr.candidate").first();
  }

  private static Page open(Role role, UUID vacancy) {
    var page = BROWSER.open(Browser.DESK);
    STAGE.open(page, role, "pengisian-jabatan/" + vacancy);
    return page;
  }
}
