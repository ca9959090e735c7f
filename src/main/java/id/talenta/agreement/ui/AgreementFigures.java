package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import id.talenta.agreement.AgreementStage;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Metric;
import id.talenta.platform.ui.Text;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many cooperations stand where, at a glance. */
final class AgreementFigures {
  private static final String BY_STAGE = AgreementNavigation.PATH + "?tahap=";

  private AgreementFigures() {}

  /**
   * The figures.
   *
   * @param onTheirWay regions with an agreement in force that do not work by themselves yet
   * @param leaving agreements that are over while data are still kept
   */
  static Component of(Map<AgreementStage, Integer> stages, int onTheirWay, int leaving) {
    var inForce = sum(stages, AgreementStage.ACTIVE, AgreementStage.EXPIRING);
    var before =
        sum(
            stages,
            AgreementStage.EXPLORATION,
            AgreementStage.MEMORANDUM,
            AgreementStage.DRAFTED,
            AgreementStage.SIGNED);
    return Metric.row(
        metric("before", before, Optional.empty()),
        metric("onTheirWay", onTheirWay, Optional.of(BY_STAGE + AgreementStage.ACTIVE)),
        metric("live", inForce - onTheirWay, Optional.of(BY_STAGE + AgreementStage.ACTIVE)),
        metric(
            "expiring",
            sum(stages, AgreementStage.EXPIRING),
            Optional.of(BY_STAGE + AgreementStage.EXPIRING)),
        metric("leaving", leaving, Optional.empty()));
  }

  private static Component metric(String name, int number, Optional<String> path) {
    return Metric.of(
        "agreement.figure." + name,
        Formats.count(number),
        Text.of("agreement.figure." + name + ".detail"),
        number > 0 ? path : Optional.empty());
  }

  private static int sum(Map<AgreementStage, Integer> stages, AgreementStage... wanted) {
    return Stream.of(wanted).mapToInt(stage -> stages.getOrDefault(stage, 0)).sum();
  }
}
