package id.talenta.grid.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.talenta.grid.BoxedPerson;
import id.talenta.grid.GridFilter;
import id.talenta.grid.GridService;
import id.talenta.grid.MappingRun;
import id.talenta.grid.MappingService;
import id.talenta.grid.Sheet;
import id.talenta.grid.SheetEvidence;
import id.talenta.grid.core.Standing;
import id.talenta.organization.OrganizationService;
import id.talenta.people.CivilServant;
import id.talenta.people.PeopleService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RulePreview;
import id.talenta.rule.RuleSetService;
import id.talenta.testing.Browser;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridIT {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();
  private static final GridService GRID = PRODUCT.context().getBean(GridService.class);
  private static final MappingRun RUN =
      TestDatabase.in(
          TENANT, () -> PRODUCT.context().getBean(MappingService.class).runNow(MadeUpRegion.TODAY));

  private final Page page = BROWSER.open(Browser.DESK);

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @AfterEach
  void close() {
    page.context().close();
  }

  @Test
  void a_box_opens_its_people_a_person_opens_the_sheet_and_the_sheet_sums_to_the_box() {
    var expected = first(7);
    var sheet = sheet(expected.person().id());
    Visitor.with(PRODUCT, TENANT, Role.ANALYST).open(page, "sembilan-kotak");
    page.locator("#box-7").click();
    page.waitForURL("**/sembilan-kotak?kotak=7");
    assertThat(page.locator("#box-7")).hasAttribute("aria-pressed", "true");
    page.getByRole(AriaRole.LINK, named(expected.person().name())).first().click();
    page.waitForURL("**/pegawai/" + expected.person().id());
    assertThat(page.locator("#person-box")).containsText("7");
    assertThat(page.locator(".axis-PERFORMANCE tfoot"))
        .containsText(Formats.decimal(sheet.performance().value()));
    assertThat(page.locator(".axis-POTENTIAL tfoot"))
        .containsText(Formats.decimal(sheet.potential().value()));
    for (var line : sheet.lines()) {
      var row = page.locator("#indicator-" + line.contribution().indicator().code());
      assertThat(row).containsText(Formats.decimal(line.contribution().value()));
    }
  }

  @Test
  void a_sheet_names_source_of_what_counts_and_marks_what_is_missing() {
    var person =
        TestDatabase.in(TENANT, () -> GRID.people(RUN.id(), GridFilter.ALL, 0, 500)).stream()
            .filter(each -> each.missing() > 0)
            .findFirst()
            .orElseThrow();
    var sheet = sheet(person.person().id());
    Visitor.with(PRODUCT, TENANT, Role.AUDITOR).open(page, "pegawai/" + person.person().id());
    for (var line : sheet.lines()) {
      var row = page.locator("#indicator-" + line.contribution().indicator().code());
      if (line.contribution().isMissing()) {
        assertThat(row).containsText("belum ada bukti");
      }
      line.evidence().ifPresent(proof -> assertThat(row).containsText(proof.data().source()));
    }
  }

  @Test
  void a_line_opens_to_all_evidence_and_tells_what_did_not_count() {
    var person = first(5);
    var line =
        sheet(person.person().id()).lines().stream()
            .filter(each -> each.considered().stream().anyMatch(GridIT::isUnused))
            .findFirst()
            .orElseThrow();
    Visitor.with(PRODUCT, TENANT, Role.ANALYST).open(page, "pegawai/" + person.person().id());
    var row = page.locator("#indicator-" + line.contribution().indicator().code());
    assertThat(row.locator(".considered")).isHidden();
    row.locator("summary").click();
    assertThat(row.locator(".considered > li")).hasCount(line.considered().size());
    assertThat(row.locator(".considered-unused").first()).isVisible();
    for (var each : line.considered()) {
      assertThat(row.locator(".considered")).containsText(each.evidence().data().source());
    }
  }

  private static boolean isUnused(SheetEvidence evidence) {
    return evidence.standing() != Standing.COUNTS;
  }

  @Test
  void the_analyst_runs_a_mapping_and_sees_it_done() {
    var tenant = MadeUpRegion.newTenant();
    Visitor.with(PRODUCT, tenant, Role.ANALYST).open(page, "sembilan-kotak");
    assertThat(page.getByText("Belum ada pemetaan")).isVisible();
    page.locator("#start-mapping").click();
    page.locator("#confirm-mapping").click();
    page.locator("#box-5").waitFor();
    assertThat(page.locator(".box-total")).containsText("1.5");
  }

  @Test
  void the_analyst_ends_a_mapping_while_it_is_made_and_nothing_of_it_stays() throws SQLException {
    var tenant = MadeUpRegion.newTenant();
    Visitor.with(PRODUCT, tenant, Role.ANALYST).open(page, "sembilan-kotak");
    try (var connection = TestDatabase.superuser()) {
      connection.setAutoCommit(false);
      // The run can place nobody for as long as this is held.
      try (var statement = connection.createStatement()) {
        statement.execute("lock table " + tenant.schema() + ".mapping_result in share mode");
      }
      page.locator("#start-mapping").click();
      page.locator("#confirm-mapping").click();
      page.locator(".progress").getByText("Hentikan").click();
      // What was pressed has arrived only once the button can't be pressed again.
      assertThat(page.locator(".progress vaadin-button")).isDisabled();
      connection.rollback();
    }
    assertThat(page.locator(".progress")).containsText("Dihentikan. Tidak ada yang disimpan.");
    assertThat(page.locator(".progress vaadin-button")).isHidden();
    page.reload();
    assertThat(page.getByText("Belum ada pemetaan")).isVisible();
    var mapping = PRODUCT.context().getBean(MappingService.class);
    assertThat(TestDatabase.in(tenant, mapping::latest)).isEmpty();
    assertThat(TestDatabase.in(tenant, mapping::running)).isEmpty();
  }

  @Test
  void the_head_of_a_unit_sees_the_own_people_only() {
    var unit =
        TestDatabase.in(
            TENANT,
            () ->
                PRODUCT.context().getBean(OrganizationService.class).units().stream()
                    .filter(each -> each.name().startsWith("Dinas"))
                    .findFirst()
                    .orElseThrow());
    var head =
        Visitor.with(PRODUCT, TENANT, Role.UNIT_HEAD, Optional.empty(), Optional.of(unit.id()));
    head.open(page, "unit-saya");
    assertThat(page.locator(".page-subtitle")).hasText(unit.name());
    page.locator("#box-5").waitFor();
    page.navigate(PRODUCT.address() + "/sembilan-kotak");
    assertThat(page.locator("#box-5")).hasCount(0);
    page.navigate(PRODUCT.address() + "/pegawai/" + outside(unit.id()));
    assertThat(page.getByText("Halaman tidak ditemukan")).isVisible();
  }

  @Test
  void a_civil_servant_sees_the_own_card_and_no_other() {
    var own = first(5).person();
    var self =
        Visitor.with(PRODUCT, TENANT, Role.CIVIL_SERVANT, Optional.of(own.id()), Optional.empty());
    self.open(page, "kartu-saya");
    assertThat(page.locator(".page-subtitle")).hasText(own.name());
    assertThat(page.locator("#person-box")).containsText("5");
    assertThat(page.getByText("Yang dapat menaikkan nilai Anda")).isVisible();
    page.navigate(PRODUCT.address() + "/pegawai/" + first(7).person().id());
    assertThat(page.getByText("Halaman tidak ditemukan")).isVisible();
  }

  @Test
  void the_rule_editor_tells_how_many_a_draft_would_move_and_whom() {
    var context = PRODUCT.context();
    var rules = context.getBean(RuleSetService.class);
    var drafts = context.getBean(RuleDraftService.class);
    var draft = TestDatabase.in(TENANT, () -> drafts.beginFrom("kota-banjarmasin"));
    var content = TestDatabase.in(TENANT, () -> rules.find(draft)).orElseThrow().rules();
    var moves =
        TestDatabase.in(TENANT, () -> context.getBean(RulePreview.class).moves(content, () -> true))
            .orElseThrow();
    assertThat(moves.moves()).isNotEmpty();
    Visitor.with(PRODUCT, TENANT, Role.ANALYST).open(page, "aturan/rancangan");
    page.getByRole(AriaRole.BUTTON, named("Hitung perpindahan")).click();
    assertThat(page.locator(".rule-moves-count")).containsText(Formats.count(moves.moves().size()));
    page.getByRole(AriaRole.BUTTON, named("Lihat siapa")).click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog.locator("vaadin-grid")).isVisible();
    var people = context.getBean(PeopleService.class);
    var moved =
        TestDatabase.in(
                TENANT,
                () ->
                    people
                        .findAll(moves.moves().stream().map(RulePreview.Move::person).toList())
                        .stream())
            .map(CivilServant::name)
            .toList();
    var shown = dialog.locator("vaadin-grid a").first();
    assertThat(shown).isVisible();
    assertThat(moved).contains(shown.textContent());
  }

  @Test
  void a_name_that_is_searched_for_stays_out_of_the_address() {
    var person = first(5).person();
    Visitor.with(PRODUCT, TENANT, Role.ANALYST).open(page, "pegawai");
    for (var screen : new String[] {"pegawai", "sembilan-kotak"}) {
      page.navigate(PRODUCT.address() + "/" + screen);
      var search = page.getByLabel("Cari", new Page.GetByLabelOptions().setExact(true));
      search.fill(person.name());
      search.press("Enter");
      // The chip comes with the answer; the person may have been the first in the list before.
      assertThat(page.locator(".filter-chip")).containsText(person.name());
      assertThat(page.locator("vaadin-grid a").first()).hasText(person.name());
      page.getByLabel("Jenis jabatan").click();
      page.getByRole(AriaRole.OPTION).nth(1).click();
      page.waitForURL("**/" + screen + "?*");
      assertThat(search).hasValue(person.name());
      var surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
      assertThat(page.url()).doesNotContain(surname);
    }
  }

  private static UUID outside(UUID unit) {
    var below =
        TestDatabase.in(
            TENANT, () -> PRODUCT.context().getBean(OrganizationService.class).subtree(unit));
    return TestDatabase.in(
        TENANT,
        () ->
            PRODUCT
                .context()
                .getBean(PeopleService.class)
                .findAll(
                    GRID.people(RUN.id(), GridFilter.ALL, 0, 500).stream()
                        .map(person -> person.person().id())
                        .toList())
                .stream()
                .filter(person -> !below.contains(person.unitId().orElseThrow()))
                .findFirst()
                .orElseThrow()
                .id());
  }

  private static BoxedPerson first(int box) {
    return TestDatabase.in(
            TENANT, () -> GRID.people(RUN.id(), GridFilter.ALL.in(Set.of(box)), 0, 1))
        .getFirst();
  }

  private static Sheet sheet(UUID person) {
    return TestDatabase.in(TENANT, () -> GRID.sheet(RUN.id(), person)).orElseThrow();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
