package id.talenta.story;

import id.talenta.demo.core.Region;
import id.talenta.demo.core.RegionGenerator;
import id.talenta.demo.core.RegionPlan;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantFolder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The region that is taken on: Kabupaten Ogan Komering Ilir, smaller than in the demo. */
final class StoryRegion {
  static final TenantCode CODE = new TenantCode("oki");
  static final String NAME = "Kabupaten Ogan Komering Ilir";
  static final int PEOPLE = 1_600;

  private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Jakarta"));
  private static final RegionPlan PLAN =
      new RegionPlan(
          CODE.value(),
          6,
          PEOPLE,
          9,
          3,
          2,
          5,
          "Kecamatan",
          List.of("Kayuagung", "Lempuing", "Pedamaran", "Tulung Selapan"),
          List.of(3, 0, 0, 0));

  private StoryRegion() {}

  /** The present day where the story takes place. */
  static LocalDate today() {
    return LocalDate.now(CLOCK);
  }

  static Region region() {
    return RegionGenerator.generate(TenantFolder.read(CODE), PLAN, today());
  }
}
