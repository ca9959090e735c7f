package id.talenta.succession;

import id.talenta.grid.MappingRun;
import id.talenta.grid.MappingService;
import id.talenta.organization.Position;
import id.talenta.platform.error.UserError;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleSetVersion;
import id.talenta.succession.core.FitRules;
import id.talenta.succession.core.Target;
import id.talenta.tenant.PositionRules;
import id.talenta.tenant.TenantConfiguration;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Brings together all that candidates for a post are measured by. */
@Singleton
class TargetMaker {
  /** Where a level has no share of its own, talent value and fit weigh the same. */
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /**
   * All that candidates are measured by.
   *
   * @param target what is asked for
   * @param run the mapping
   * @param version the rules it was made by
   * @param positionRules the region's rules for levels
   * @param fitRules how the fit is measured
   * @param talentShare share of the talent value, in percent
   */
  record Measure(
      Target target,
      MappingRun run,
      RuleSetVersion version,
      PositionRules positionRules,
      FitRules fitRules,
      BigDecimal talentShare) {}

  private final MappingService mappings;
  private final RuleSetService rules;
  private final TenantConfiguration configuration;
  private final FitSettings fits;
  private final Clock clock;

  TargetMaker(
      MappingService mappings,
      RuleSetService rules,
      TenantConfiguration configuration,
      FitSettings fits,
      Clock clock) {
    this.mappings = mappings;
    this.rules = rules;
    this.configuration = configuration;
    this.fits = fits;
    this.clock = clock;
  }

  /**
   * The measure by the latest mapping.
   *
   * @param wanted day of appointment; today when it lies in the past
   * @throws UserError when there is no mapping yet
   */
  Measure latest(Position position, LocalDate wanted) {
    var run = mappings.latest().orElseThrow(() -> new UserError("succession.error.no-run"));
    return measure(position, wanted, run);
  }

  /** The measure by the mapping that a list was made by. */
  Measure of(Position position, LocalDate wanted, UUID runId) {
    var run = mappings.find(runId).orElseThrow(() -> new UserError("succession.error.no-run"));
    return measure(position, wanted, run);
  }

  private Measure measure(Position position, LocalDate wanted, MappingRun run) {
    var today = LocalDate.now(clock);
    var version = rules.find(run.ruleSetVersionId()).orElseThrow();
    var positionRules = configuration.positionRules();
    var target =
        new Target(
            position.level(),
            position.standard(),
            positionRules.level(position.level().name()),
            positionRules.assessmentValidityYears(),
            version.rules().gates(),
            version.rules().provenance(),
            wanted.isBefore(today) ? today : wanted,
            today);
    var share =
        Optional.ofNullable(version.rules().talentShares().get(position.level())).orElse(HALF);
    return new Measure(target, run, version, positionRules, fits.inForce(), share);
  }
}
