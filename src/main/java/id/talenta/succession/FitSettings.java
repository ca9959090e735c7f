package id.talenta.succession;

import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.succession.core.FitRules;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.FolderCheck;
import id.talenta.tenant.FolderFile;
import id.talenta.tenant.TenantConfiguration;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rules for the fit, from {@code succession.yaml} in the region's folder. */
@Singleton
class FitSettings implements FolderCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final TenantConfiguration configuration;

  FitSettings(TenantConfiguration configuration) {
    this.configuration = configuration;
  }

  /** The rules in force. */
  FitRules inForce() {
    return FitRulesFormat.read(
        configuration.content(FolderFile.SUCCESSION).orElseThrow().required("fit"));
  }

  @Override
  public List<YamlProblem> check(ConfigurationFolder folder) {
    var problems = new ArrayList<YamlProblem>();
    folder
        .content(FolderFile.SUCCESSION)
        .ifPresent(
            file -> {
              weights(file, problems);
              tenure(file, problems);
            });
    return problems;
  }

  private static void weights(YamlFile file, List<YamlProblem> problems) {
    var sum =
        file.content().at("/fit/weights").values().stream()
            .map(weight -> weight.decimalValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0) {
      problems.add(file.problem("/fit/weights", "succession.file.weights", sum.toPlainString()));
    }
  }

  private static void tenure(YamlFile file, List<YamlProblem> problems) {
    var before = -1;
    var index = 0;
    for (var step : file.content().at("/fit/tenure").values()) {
      var from = step.path("from_years").asInt();
      var place = "/fit/tenure/" + index + "/from_years";
      if (index == 0 && from != 0) {
        problems.add(file.problem(place, "succession.file.start"));
      } else if (from <= before) {
        problems.add(file.problem(place, "succession.file.order", String.valueOf(from)));
      }
      before = from;
      index++;
    }
  }
}
