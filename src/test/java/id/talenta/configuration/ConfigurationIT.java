package id.talenta.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RuleSetService;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.ConfigurationStore;
import id.talenta.tenant.FolderFile;
import id.talenta.tenant.TenantConfiguration;
import id.talenta.testing.TestDatabase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders go in, are kept, and come out as they were; bad ones do not go in. */
class ConfigurationIT {
  private static final String REASON = "Menerapkan berkas daerah";

  /** Folders with something wrong. */
  @Nested
  class Refused extends RefusedFolders {}

  /** Folders as ZIP files. */
  @Nested
  class Zipped extends ZippedFolders {}

  /** The same by the screen, in a browser. */
  @Nested
  class OnScreen extends ConfigurationScreen {}

  /** Templates of the host, in a browser. */
  @Nested
  class Library extends LibraryScreen {}

  static List<String> everyFolder() {
    return Regions.codes();
  }

  @ParameterizedTest
  @MethodSource("everyFolder")
  void a_folder_that_is_exported_applied_and_exported_is_the_same_to_the_byte(String code) {
    var tenant = Regions.of(code);
    var shipped = Regions.files(code);
    assertThat(Regions.export(tenant)).isEqualTo(shipped);

    Regions.apply(tenant, shipped, REASON);
    var first = Regions.export(tenant);
    var again = Regions.apply(tenant, first, REASON);
    var second = Regions.export(tenant);

    assertThat(first).isEqualTo(shipped);
    assertThat(second).isEqualTo(first);
    assertThat(again.isEmpty()).isTrue();
    assertThat(TestDatabase.in(tenant, () -> Regions.service().drift())).contains(List.of());
  }

  @Test
  void a_government_without_a_folder_has_one_that_can_be_applied() {
    var tenant = TestDatabase.newTenant();
    var first = Regions.export(tenant);
    assertThat(first).hasSize(6).doesNotContainKey(FolderFile.RULES);
    assertThat(Regions.apply(tenant, first, REASON).isEmpty()).isTrue();
    assertThat(Regions.export(tenant)).isEqualTo(first);
  }

  @Test
  void what_was_changed_on_the_screen_is_written_and_comes_back_the_same() {
    var fresh = Regions.fresh("jayapura");
    var tenant = fresh.tenant();
    var rules = TestDatabase.context().getBean(RuleSetService.class);
    var drafts = TestDatabase.context().getBean(RuleDraftService.class);
    TestDatabase.in(
        tenant,
        () -> {
          var version = rules.inForce(Regions.today()).orElseThrow();
          var id = drafts.beginFromVersion(version.id());
          var draft = rules.find(id).orElseThrow();
          var changed = Changes.onScreen(draft.rules());
          drafts.save(id, draft.contentHash(), changed);
          drafts.publish(id, Regions.today(), "Diubah di layar aturan");
          return true;
        });

    var first = Regions.export(tenant);
    assertThat(first.get(FolderFile.THRESHOLDS)).contains("high: 85").contains("confidence: R");
    assertThat(first.get(FolderFile.RULES))
        .contains("place: /axes/performance/components/0/weight")
        .contains("reason: Diubah di layar aturan");
    assertThat(first.get(FolderFile.BOXES)).isEqualTo(fresh.files().get(FolderFile.BOXES));
    var files = ConfigurationFolder.ofTexts(tenant, fresh.files());
    assertThat(TestDatabase.in(tenant, () -> Regions.service().differences(files)))
        .anySatisfy(
            difference -> {
              assertThat(difference.place()).isEqualTo("/performance/high");
              assertThat(difference.files()).contains("80");
              assertThat(difference.database()).contains("85");
            });

    var plan = Regions.apply(tenant, first, REASON);
    assertThat(plan.rulesFrom()).isEmpty();
    assertThat(Regions.export(tenant)).isEqualTo(first);
  }

  @Test
  void a_change_is_looked_at_first_then_applied_whole_and_used_at_once() {
    var fresh = Regions.fresh("tangerang");
    var tenant = fresh.tenant();
    var changed = new EnumMap<>(fresh.files());
    replace(changed, FolderFile.THRESHOLDS, "high: 80", "high: 90");
    replace(changed, FolderFile.BOXES, "Penghargaan", "Piagam wali kota");
    replace(changed, FolderFile.WORKFLOW, "value: 20,", "value: 40,");
    replace(
        changed,
        FolderFile.POSITIONS,
        "retirement_age: { value: 60",
        "retirement_age: { value: 62");
    var before = Regions.export(tenant);

    var folder = ConfigurationFolder.ofTexts(tenant, changed);
    var plan =
        TestDatabase.in(tenant, () -> Regions.service().plan(folder, Regions.today(), () -> true));

    assertThat(plan.differences())
        .extracting(ConfigurationDifference::place)
        .contains("/performance/high", "/decision/shortest_reason/value");
    assertThat(plan.rulesFrom()).contains(Regions.today());
    assertThat(plan.retirements())
        .singleElement()
        .satisfies(change -> assertThat(change.after()).isEqualTo(62));
    assertThat(Regions.export(tenant)).isEqualTo(before);

    TestDatabase.in(tenant, () -> Regions.service().apply(plan, REASON));

    var configuration = TestDatabase.context().getBean(TenantConfiguration.class);
    assertThat(TestDatabase.in(tenant, configuration::workflow).shortestReason()).isEqualTo(40);
    var rules = TestDatabase.context().getBean(RuleSetService.class);
    var version = TestDatabase.in(tenant, () -> rules.inForce(Regions.today())).orElseThrow();
    assertThat(version.rules().performance().cutoffs().high()).isEqualByComparingTo("90");
    assertThat(version.rules().box(9).orElseThrow().actions().getLast().indonesian())
        .isEqualTo("Piagam wali kota");
    assertThat(version.reason()).isEqualTo(REASON);
    assertThat(TestDatabase.in(tenant, () -> Regions.service().history()).getFirst().files())
        .containsExactly(
            FolderFile.POSITIONS, FolderFile.THRESHOLDS, FolderFile.BOXES, FolderFile.WORKFLOW);
    assertThatThrownBy(() -> TestDatabase.in(tenant, () -> Regions.service().apply(plan, REASON)))
        .isInstanceOfSatisfying(
            UserError.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("configuration.error.changed"));
  }

  @Test
  void rules_that_a_colleague_planned_meanwhile_are_not_replaced_unseen() {
    var fresh = Regions.fresh("banjarmasin");
    var tenant = fresh.tenant();
    var changed = new EnumMap<>(fresh.files());
    replace(changed, FolderFile.THRESHOLDS, "high: 72", "high: 75");
    var folder = ConfigurationFolder.ofTexts(tenant, changed);
    var later = Regions.today().plusDays(30);
    var plan = TestDatabase.in(tenant, () -> Regions.service().plan(folder, later, () -> true));
    var rules = TestDatabase.context().getBean(RuleSetService.class);
    var drafts = TestDatabase.context().getBean(RuleDraftService.class);
    var planned =
        TestDatabase.in(
            tenant,
            () -> {
              var id = drafts.beginFromVersion(rules.inForce(Regions.today()).orElseThrow().id());
              drafts.publish(id, later, "Disiapkan rekan");
              return id;
            });

    assertThatThrownBy(() -> TestDatabase.in(tenant, () -> Regions.service().apply(plan, REASON)))
        .isInstanceOfSatisfying(
            UserError.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("configuration.error.changed"));
    assertThat(TestDatabase.in(tenant, () -> rules.inForce(later)).orElseThrow().id())
        .isEqualTo(planned);
  }

  @Test
  void a_version_that_begins_later_is_in_force_from_its_day_and_none_is_ever_changed() {
    var fresh = Regions.fresh("kaltim");
    var tenant = fresh.tenant();
    var store = TestDatabase.context().getBean(ConfigurationStore.class);
    var before = TestDatabase.in(tenant, store::history);
    var later = new EnumMap<>(fresh.files());
    replace(later, FolderFile.BRANDING, "accent: \"#b5562a\"", "accent: \"#345678\"");
    var day = Regions.today().plusDays(30);

    TestDatabase.in(
        tenant,
        () -> {
          var folder = ConfigurationFolder.ofTexts(tenant, later);
          return Regions.service().apply(Regions.service().plan(folder, day, () -> true), REASON);
        });

    assertThat(Regions.export(tenant)).isEqualTo(fresh.files());
    assertThat(TestDatabase.in(tenant, () -> store.inForce(day)))
        .anySatisfy(version -> assertThat(version.text()).contains("#345678"));
    assertThat(TestDatabase.in(tenant, store::history)).containsAll(before);
  }

  private static void replace(
      Map<FolderFile, String> texts, FolderFile file, String good, String changed) {
    texts.computeIfPresent(
        file,
        (key, text) -> {
          assertThat(text).contains(good);
          return text.replaceFirst(Pattern.quote(good), changed);
        });
  }
}
