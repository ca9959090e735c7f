package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a schema cannot say about {@code identity.yaml}. */
final class IdentityCheck {
  private static final Map<String, String> HEAD_TITLES =
      Map.of("PROVINCE", "Gubernur", "CITY", "Wali Kota", "REGENCY", "Bupati");
  // WCAG 2.2, 1.4.3: normal text needs at least this contrast with what is behind it.
  private static final double MINIMUM_CONTRAST = 4.5;

  private final YamlFile file;
  private final List<YamlProblem> problems;

  IdentityCheck(YamlFile file, List<YamlProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  void check(TenantCode folder) {
    if (!value("/code").equals(folder.value())) {
      problems.add(file.problem("/code", "tenant.folder.code", value("/code"), folder.value()));
    }
    var headTitle = HEAD_TITLES.getOrDefault(value("/kind"), "");
    if (!value("/head_title").equals(headTitle)) {
      problems.add(file.problem("/head_title", "tenant.folder.head_title", headTitle));
    }
    var contrast = contrastWithWhite(value("/colours/primary"));
    if (contrast < MINIMUM_CONTRAST) {
      var shown = String.format(Locale.ROOT, "%.1f", contrast);
      problems.add(file.problem("/colours/primary", "tenant.folder.contrast", shown));
    }
  }

  private String value(String pointer) {
    return file.content().at(pointer).asString();
  }

  /** Contrast of white on this colour, 1–21, after WCAG 2.2. */
  private static double contrastWithWhite(String colour) {
    var luminance =
        0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double channel(String colour, int start) {
    var share = Integer.parseInt(colour, start, start + 2, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
