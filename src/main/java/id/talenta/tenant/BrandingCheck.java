package id.talenta.tenant;

import id.talenta.platform.ui.Contrast;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import java.util.List;
import java.util.Locale;

/** What a schema cannot say about {@code branding.yaml}. */
final class BrandingCheck {
  private static final String WHITE = "#ffffff";
  private static final String PRIMARY = "/colours/primary";

  private final YamlFile file;
  private final List<YamlProblem> problems;

  BrandingCheck(YamlFile file, List<YamlProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  void check() {
    var contrast = Contrast.of(file.content().at(PRIMARY).asString(), WHITE);
    if (contrast < Contrast.TEXT) {
      var shown = String.format(Locale.ROOT, "%.1f", contrast);
      problems.add(file.problem(PRIMARY, "tenant.folder.contrast", shown));
    }
  }
}
