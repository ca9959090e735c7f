package id.talenta.demo.core;

import id.talenta.organization.PositionLevel;
import id.talenta.people.Employment;
import id.talenta.tenant.PositionRules;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days of birth: ages that fit a level, so that the whole comes near BKN's shares by birth year.
 */
final class Ages {
  /**
   * Ages of a group.
   *
   * @param youngest in years
   * @param oldest in years
   * @param bend below 1 more old ones, above 1 more young ones
   */
  private record Range(int youngest, int oldest, double bend) {}

  private final PositionRules rules;
  private final LocalDate today;

  Ages(PositionRules rules, LocalDate today) {
    this.rules = rules;
    this.today = today;
  }

  /** A day of birth for somebody at this level who has not reached the retirement age. */
  LocalDate bornOn(PositionLevel level, Employment employment, Dice dice) {
    var range = employment == Employment.PPPK ? contract(level) : tenured(level);
    var share = Math.pow(dice.real(0, 1), range.bend());
    var days = (range.youngest() + (range.oldest() - range.youngest() + 1) * share) * 365.25;
    var bornOn = today.minusDays(Math.round(days));
    var earliest = today.minusYears(retirementAge(level)).plusMonths(2).withDayOfMonth(1);
    return bornOn.isBefore(earliest) ? earliest.plusDays(dice.between(0, 300)) : bornOn;
  }

  /** A day of birth for somebody who retires in these months from now. */
  LocalDate retiringIn(PositionLevel level, int months, Dice dice) {
    return today
        .minusYears(retirementAge(level))
        .plusMonths(months)
        .withDayOfMonth(dice.between(1, 28));
  }

  /** The last day of service: the end of the month in which the retirement age is reached. */
  LocalDate retirement(LocalDate bornOn, PositionLevel level) {
    return bornOn.plusYears(retirementAge(level)).with(TemporalAdjusters.lastDayOfMonth());
  }

  private int retirementAge(PositionLevel level) {
    return rules.level(level.name()).orElseThrow().retirementAge().value();
  }

  private static Range tenured(PositionLevel level) {
    return switch (level) {
      case JPT_UTAMA, JPT_MADYA -> new Range(54, 59, 1);
      case JPT_PRATAMA -> new Range(46, 59, 0.8);
      case ADMINISTRATOR -> new Range(41, 57, 0.9);
      case PENGAWAS -> new Range(35, 57, 1);
      case PELAKSANA -> new Range(22, 57, 0.6);
      case JF_PEMULA -> new Range(21, 30, 1);
      case JF_TERAMPIL -> new Range(23, 38, 1);
      case JF_MAHIR -> new Range(31, 49, 1);
      case JF_PENYELIA -> new Range(41, 57, 0.6);
      case JF_PERTAMA -> new Range(25, 43, 1.7);
      case JF_MUDA -> new Range(36, 57, 0.75);
      case JF_MADYA -> new Range(45, 59, 0.6);
      case JF_UTAMA -> new Range(55, 64, 1);
    };
  }

  private static Range contract(PositionLevel level) {
    return switch (level) {
      case JF_PEMULA -> new Range(22, 30, 1);
      case JF_TERAMPIL -> new Range(24, 50, 1.2);
      case JF_PERTAMA -> new Range(24, 57, 1);
      case JF_MAHIR, JF_PENYELIA, JF_MUDA, JF_MADYA, JF_UTAMA -> new Range(38, 56, 1);
      case PELAKSANA, PENGAWAS, ADMINISTRATOR, JPT_PRATAMA, JPT_MADYA, JPT_UTAMA ->
          new Range(23, 57, 0.8);
    };
  }
}
