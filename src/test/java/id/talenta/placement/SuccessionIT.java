package id.talenta.placement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.Role;
import id.talenta.succession.RetirementService;
import id.talenta.succession.Retiring;
import id.talenta.succession.VacancyCause;
import id.talenta.succession.VacancyFilter;
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
  private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);
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
  void the_bell_on_every_screen_leads_to_what_waits_for_the_person() {
    prepareAndPropose(STAGE.story().open(STAGE.story().fillable(PositionLevel.ADMINISTRATOR)));
    var head = BROWSER.open(Browser.PHONE);
    STAGE.open(head, Role.REGIONAL_HEAD, "sembilan-kotak");
    head.locator(".bell vaadin-button").click();
    head.getByText(Pattern.compile("\\d+ jabatan menunggu pilihan Anda")).click();
    head.waitForURL("**/pengisian-jabatan?tahap=PROPOSED");
    assertThat(head.locator(".card-title").first()).isVisible();
    head.context().close();
    var auditor = BROWSER.open(Browser.DESK);
    STAGE.open(auditor, Role.AUDITOR, "sembilan-kotak");
    assertThat(auditor.locator(".account-menu")).isVisible();
    assertThat(auditor.locator(".bell")).hasCount(0);
    auditor.context().close();
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

  @Test
  void
      a_post_that_is_not_critical_is_opened_from_the_forecast_for_the_day_after_its_holder_leaves() {
    var leaving = plainPost();
    var analyst = BROWSER.open(Browser.DESK);
    STAGE.open(
        analyst,
        Role.ANALYST,
        "proyeksi-pensiun?tahun=" + leaving.yearAhead() + "&jenjang=" + leaving.level());
    analyst.getByLabel("Buka pengisian " + leaving.title(), EXACTLY).first().click();
    assertThat(analyst.locator("vaadin-dialog vaadin-select")).containsText("Pejabat pensiun");
    assertThat(analyst.locator("vaadin-dialog vaadin-date-picker"))
        .hasJSProperty("value", leaving.lastDay().plusDays(1).toString());
    analyst.locator("vaadin-dialog textarea").fill(REASON);
    analyst.locator("#open-vacancy").click();
    analyst.locator("#prepare").waitFor();
    analyst.context().close();
    var story = STAGE.story();
    var opened =
        story.as(
            Role.AUDITOR,
            () ->
                story
                    .bean(VacancyService.class)
                    .list(VacancyFilter.of(leaving.positionId()), 0, 1)
                    .getFirst());
    assertThat(opened.cause()).isEqualTo(VacancyCause.RETIREMENT);
    assertThat(opened.vacantFrom()).isEqualTo(leaving.lastDay().plusDays(1));
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void the_posts_that_soon_empty_are_narrowed_to_the_critical_ones() {
    var story = STAGE.story();
    var soon = story.as(Role.ANALYST, () -> story.bean(VacancyService.class).soonVacant());
    var critical = soon.stream().filter(Retiring::critical).count();
    assertThat(critical).isLessThan(soon.size());
    var analyst = BROWSER.open(Browser.DESK);
    STAGE.open(analyst, Role.ANALYST, "pengisian-jabatan");
    var tabs = analyst.locator("#soon-vacant .state-tab");
    assertThat(tabs.first()).containsText(String.valueOf(soon.size()));
    tabs.nth(1).click();
    assertThat(tabs.nth(1)).hasAttribute("aria-current", "true");
    assertThat(tabs.nth(1)).containsText(String.valueOf(critical));
    assertThat(analyst.locator("#soon-vacant .post-line")).hasCount((int) Math.min(8, critical));
    analyst.context().close();
  }

  @Test
  void up_to_five_candidates_are_compared_and_the_address_keeps_whom() {
    var story = STAGE.story();
    var vacancy = story.open(story.fillable(PositionLevel.PENGAWAS));
    var six = story.prepare(vacancy).candidates().stream().limit(6).toList();
    assertThat(six).hasSize(6);
    var keys = six.stream().map(each -> each.personId().toString()).toList();
    var analyst = BROWSER.open(Browser.DESK);
    STAGE.open(
        analyst,
        Role.ANALYST,
        "pengisian-jabatan/" + vacancy + "?banding=" + String.join(",", keys));
    var comparison = analyst.locator("#comparison");
    assertThat(comparison.locator(".radar-svg .radar-person")).hasCount(5);
    assertThat(comparison.locator(".comparison-person")).hasCount(5);
    assertThat(comparison.locator(".radar-table")).containsText(six.getFirst().profile().name());
    comparison
        .locator("vaadin-multi-select-combo-box-chip")
        .last()
        .locator("[part~='remove-button']")
        .click();
    assertThat(comparison.locator(".radar-svg .radar-person")).hasCount(4);
    analyst.waitForURL(address -> !address.contains(keys.getLast()));
    assertThat(keys.stream().filter(analyst.url()::contains)).hasSize(4);
    analyst.context().close();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  /** A structural post that is not critical, with one holder, who leaves later than next year. */
  private static Retiring plainPost() {
    var story = STAGE.story();
    return story
        .as(Role.ANALYST, () -> story.bean(RetirementService.class).forecast())
        .retiring()
        .stream()
        .filter(each -> !each.critical() && each.yearAhead() > 1)
        .filter(each -> each.level().kind() == PositionKind.STRUCTURAL)
        .filter(
            each ->
                story
                    .as(Role.ANALYST, () -> story.bean(PeopleService.class).post(each.positionId()))
                    .filter(post -> post.vacancies() == 0 && post.position().headcount() == 1)
                    .isPresent())
        .findFirst()
        .orElseThrow();
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
