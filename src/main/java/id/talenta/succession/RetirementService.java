package id.talenta.succession;

import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.succession.core.Retirement;
import id.talenta.tenant.TenantConfiguration;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who reaches the retirement age of the own level, and which posts that empties. */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.AUDITOR,
  Role.VISITOR,
  Role.SYSTEM
})
public class RetirementService {
  private final RetirementRepository people;
  private final TenantConfiguration configuration;
  private final Clock clock;

  RetirementService(RetirementRepository people, TenantConfiguration configuration, Clock clock) {
    this.people = people;
    this.configuration = configuration;
    this.clock = clock;
  }

  /**
   * The next five years, by the region's own retirement ages: of everybody, or for the head of a
   * unit of those in the own unit and all below it.
   */
  @Allowed({
    Role.TENANT_ADMIN,
    Role.ANALYST,
    Role.COMMITTEE,
    Role.REGIONAL_HEAD,
    Role.UNIT_HEAD,
    Role.AUDITOR,
    Role.VISITOR,
    Role.SYSTEM
  })
  @Transactional(readOnly = true)
  public RetirementForecast forecast() {
    var now = YearMonth.now(clock);
    var ages = ages();
    var levels = new ArrayList<String>();
    var bornBy = new ArrayList<String>();
    var end = Retirement.lastMonth(Retirement.YEARS, now);
    ages.forEach(
        (level, age) -> {
          levels.add(level.name());
          bornBy.add(end.minusYears(age).atEndOfMonth().toString());
        });
    var retiring =
        people
            .near(
                levels.toArray(String[]::new), bornBy.toArray(String[]::new), LocalDate.now(clock))
            .stream()
            .flatMap(
                near ->
                    Optional.ofNullable(ages.get(near.level())).stream()
                        .map(age -> retiring(near, age, now)))
            .sorted(
                Comparator.comparing(Retiring::lastDay)
                    .thenComparing(each -> each.level().tier(), Comparator.reverseOrder())
                    .thenComparing(Retiring::nip))
            .toList();
    return new RetirementForecast(now, retiring);
  }

  /** Retirement age of each level, in years. */
  @Allowed({
    Role.TENANT_ADMIN,
    Role.ANALYST,
    Role.COMMITTEE,
    Role.REGIONAL_HEAD,
    Role.UNIT_HEAD,
    Role.AUDITOR,
    Role.VISITOR,
    Role.CIVIL_SERVANT,
    Role.SYSTEM
  })
  public Map<PositionLevel, Integer> ages() {
    var ages = new EnumMap<PositionLevel, Integer>(PositionLevel.class);
    var rules = configuration.positionRules();
    for (var level : PositionLevel.values()) {
      rules.level(level.name()).ifPresent(rule -> ages.put(level, rule.retirementAge().value()));
    }
    return ages;
  }

  private static Retiring retiring(RetirementRepository.Near near, int age, YearMonth now) {
    var lastDay = Retirement.lastDay(near.bornOn(), age);
    return new Retiring(
        near.personId(),
        near.nip().value(),
        near.name(),
        near.positionId(),
        near.title(),
        near.unitName(),
        near.level(),
        near.critical(),
        lastDay,
        Retirement.yearAhead(lastDay, now));
  }

  /** Structural or critical posts that empty within a number of years, the first in front. */
  @Transactional(readOnly = true)
  public List<Retiring> soon(int years) {
    return forecast().retiring().stream()
        .filter(each -> each.yearAhead() <= years)
        .filter(each -> each.critical() || each.level().kind() == PositionKind.STRUCTURAL)
        .toList();
  }
}
