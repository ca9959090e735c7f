package id.talenta.demo;

import id.talenta.agreement.AgreementStage;
import id.talenta.demo.core.RegionPlan;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far the cooperation with one government has come in the demo.
 *
 * @param code the partner
 * @param name its full name
 * @param office the agency that is responsible on its side
 * @param headTitle title of its head with its name, such as {@code Wali Kota Magelang}
 * @param stage how far it has come
 * @param began so many months ago the talks began
 * @param people how many civil servants it has
 */
record AgreementStory(
    TenantCode code,
    String name,
    String office,
    String headTitle,
    AgreementStage stage,
    int began,
    int people) {
  private static final int FIRST_BEGAN = 34;
  private static final int APART = 5;
  private static final String NEARLY_OVER = "banjarmasin";
  private static final String EXTENDED = "magelang";
  private static final Set<String> BEING_PREPARED = Set.of("jayapura", "kaltim");

  /** Whether an addendum has made its term longer. */
  boolean isExtended() {
    return code.value().equals(EXTENDED);
  }

  /** Whether the region works by itself; the others are still accompanied. */
  boolean isLive() {
    return !BEING_PREPARED.contains(code.value());
  }

  /** The cooperations of this host: every other region works, and more are on their way. */
  static List<AgreementStory> of(TenantCode host) {
    var stories = new ArrayList<AgreementStory>();
    var began = FIRST_BEGAN;
    for (var plan : DemoLoader.plans()) {
      if (!plan.code().equals(host.value())) {
        stories.add(working(plan, began));
        began -= APART;
      }
    }
    stories.add(
        talking("sulteng", "Provinsi Sulawesi Tengah", "Gubernur", AgreementStage.MEMORANDUM, 5));
    stories.add(
        talking("tanjungpinang", "Kota Tanjungpinang", "Wali Kota", AgreementStage.DRAFTED, 7));
    stories.add(
        talking("contoh_purna", "Kabupaten Contoh Purna", "Bupati", AgreementStage.ENDED, 15));
    var left = TenantFolder.read(DemoLoader.LEFT_OUT).identity();
    stories.add(
        new AgreementStory(
            left.code(),
            left.name(),
            left.personnelAgency().name(),
            title(left.headTitle(), left.name()),
            AgreementStage.EXPLORATION,
            2,
            0));
    return stories;
  }

  private static AgreementStory working(RegionPlan plan, int began) {
    var code = new TenantCode(plan.code());
    var identity = TenantFolder.read(code).identity();
    var isNearlyOver = plan.code().equals(NEARLY_OVER);
    var stage = isNearlyOver ? AgreementStage.EXPIRING : AgreementStage.ACTIVE;
    return new AgreementStory(
        code,
        identity.name(),
        identity.personnelAgency().name(),
        title(identity.headTitle(), identity.name()),
        stage,
        began,
        plan.people());
  }

  private static AgreementStory talking(
      String code, String name, String head, AgreementStage stage, int began) {
    return new AgreementStory(
        new TenantCode(code),
        name,
        "Badan Kepegawaian Daerah " + name,
        title(head, name),
        stage,
        began,
        0);
  }

  /** Wali Kota Magelang, Gubernur Jawa Barat. */
  private static String title(String head, String region) {
    return head + region.substring(region.indexOf(' '));
  }
}
