package id.talenta.succession.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How well a person fits a position's standard, 0 to 100.
 *
 * <p>Competence: a job person match (JPM) tells in percent how far somebody reaches the standard of
 * the own post. Against another post it is that share of the own standard, held against the other:
 * {@code JPM × average level the own post asks for ÷ average level the target asks for}, at most
 * 100. An assessment that is not valid on the day of the appointment gives no points.
 *
 * <p>Field of study and time at the level below give the points of the {@link FitRules}. Each
 * factor's contribution is rounded half up to two places; the fit is their sum.
 */
public final class Fit {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 2;

  private record Points(BigDecimal value, Phrase found) {}

  private Fit() {}

  /** Measures the fit. */
  public static FitScore of(Target target, CandidateFacts person, FitRules rules) {
    var lines =
        rules.weights().stream()
            .map(
                weight -> {
                  var points = points(weight.factor(), target, person, rules);
                  return new FitLine(
                      weight.factor(),
                      points.found(),
                      points.value(),
                      weight.percent(),
                      share(points.value(), weight.percent()));
                })
            .toList();
    var sum =
        lines.stream()
            .map(FitLine::contribution)
            .reduce(BigDecimal.ZERO.setScale(PLACES), BigDecimal::add);
    return new FitScore(sum, lines);
  }

  /** The part of points that a share in percent gives, two places. */
  static BigDecimal share(BigDecimal points, BigDecimal percent) {
    return points.multiply(percent).divide(HUNDRED, PLACES, RoundingMode.HALF_UP);
  }

  private static Points points(
      FitFactor factor, Target target, CandidateFacts person, FitRules rules) {
    return switch (factor) {
      case COMPETENCE -> competence(target, person);
      case EDUCATION_FIELD -> field(target, person, rules);
      case TENURE -> tenure(target, person, rules);
    };
  }

  private static Points competence(Target target, CandidateFacts person) {
    var match =
        RecordRequirements.newestAssessment(target, person)
            .filter(fact -> !RecordRequirements.lastDay(fact, target).isBefore(target.on()))
            .flatMap(DatedFact::score);
    if (match.isEmpty()) {
      return new Points(
          BigDecimal.ZERO.setScale(PLACES), Phrase.of("succession.fit.competence-none"));
    }
    var own = person.ownStandard();
    var asked = target.averageCompetence();
    if (own.isEmpty() || asked.isEmpty()) {
      return new Points(
          match.get().setScale(PLACES, RoundingMode.HALF_UP),
          Phrase.of("succession.fit.competence-plain", Argument.score(match.get())));
    }
    var scaled = match.get().multiply(own.get()).divide(asked.get(), PLACES, RoundingMode.HALF_UP);
    return new Points(
        scaled.min(HUNDRED).setScale(PLACES),
        Phrase.of(
            "succession.fit.competence",
            Argument.score(match.get()),
            Argument.score(own.get()),
            Argument.score(asked.get())));
  }

  private static Points field(Target target, CandidateFacts person, FitRules rules) {
    var fits = target.fits(person.educationField());
    var name = Optional.of(person.educationField()).filter(field -> !field.isBlank()).orElse("–");
    return new Points(
        fits ? rules.fieldFits() : rules.fieldDiffers(),
        Phrase.of(
            fits ? "succession.fit.field-fits" : "succession.fit.field-differs",
            Argument.text(name)));
  }

  private static Points tenure(Target target, CandidateFacts person, FitRules rules) {
    var years = Requirements.tenure(target, person).wholeYears();
    return new Points(
        rules.tenurePoints(years), Phrase.of("succession.fit.tenure", Argument.number(years)));
  }
}
