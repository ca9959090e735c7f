package id.talenta.succession.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of candidates: those who meet all requirements first, then those of whom something must
 * be settled, then the others; among these by blend. Equal blends are told apart by talent value,
 * then fit, then days at the level below, and at last by name, so that the same facts always give
 * the same order. Age and sex play no part.
 */
public final class Ranking {
  private static final Comparator<Scored> ORDER =
      Comparator.comparing(Scored::eligibility)
          .thenComparing(Scored::blend, Comparator.reverseOrder())
          .thenComparing(Scored::talentValue, Comparator.reverseOrder())
          .thenComparing(candidate -> candidate.fit().value(), Comparator.reverseOrder())
          .thenComparing(Scored::tenureDays, Comparator.reverseOrder())
          .thenComparing(Scored::name)
          .thenComparing(Scored::id);

  private Ranking() {}

  /** Puts candidates in order and says why each has its place. */
  public static List<Ranked> of(List<Scored> candidates) {
    var ordered = candidates.stream().sorted(ORDER).toList();
    var ranked = new ArrayList<Ranked>(ordered.size());
    for (var index = 0; index < ordered.size(); index++) {
      var next =
          index + 1 < ordered.size()
              ? Optional.of(ordered.get(index + 1))
              : Optional.<Scored>empty();
      ranked.add(
          new Ranked(index + 1, ordered.get(index), why(index + 1, ordered.get(index), next)));
    }
    return ranked;
  }

  private static List<Phrase> why(int place, Scored candidate, Optional<Scored> next) {
    var why = new ArrayList<Phrase>();
    why.add(
        Phrase.of(
            "succession.why.place",
            Argument.number(place),
            Argument.number(candidate.box()),
            Argument.score(candidate.talentValue()),
            Argument.score(candidate.fit().value()),
            Argument.score(candidate.blend())));
    next.ifPresent(other -> why.add(ahead(candidate, other, place + 1)));
    candidate.checks().forEach(check -> obstacle(check).ifPresent(why::add));
    return why;
  }

  private static Phrase ahead(Scored candidate, Scored next, int nextPlace) {
    var place = Argument.number(nextPlace);
    if (candidate.eligibility() != next.eligibility()) {
      return Phrase.of("succession.why.ahead." + candidate.eligibility(), place);
    }
    if (candidate.blend().compareTo(next.blend()) != 0) {
      var talent = candidate.talentValue().subtract(next.talentValue());
      var fit = candidate.fit().value().subtract(next.fit().value());
      return Phrase.of(
          "succession.why.ahead.BLEND." + stronger(talent, fit),
          place,
          Argument.score(candidate.blend().subtract(next.blend())),
          Argument.score(talent.abs()),
          Argument.score(fit.abs()));
    }
    return Phrase.of("succession.why.tie." + tie(candidate, next), place);
  }

  /** Where the lead comes from. */
  private static String stronger(BigDecimal talent, BigDecimal fit) {
    if (talent.signum() > 0 && fit.signum() > 0) {
      return "BOTH";
    }
    return talent.signum() > 0 ? "TALENT" : "FIT";
  }

  private static String tie(Scored candidate, Scored next) {
    if (candidate.talentValue().compareTo(next.talentValue()) != 0) {
      return "TALENT";
    }
    if (candidate.fit().value().compareTo(next.fit().value()) != 0) {
      return "FIT";
    }
    return candidate.tenureDays() == next.tenureDays() ? "NAME" : "TENURE";
  }

  private static Optional<Phrase> obstacle(RequirementCheck check) {
    var requirement = Argument.constant("succession.requirement", check.requirement());
    return switch (check.verdict()) {
      case Verdict.Pass ignored -> Optional.empty();
      case Verdict.Unknown ignored -> Optional.of(Phrase.of("succession.why.unknown", requirement));
      case Verdict.Fail fail ->
          Optional.of(
              fail.metFrom()
                  .map(
                      day ->
                          Phrase.of("succession.why.fails-until", requirement, Argument.day(day)))
                  .orElseGet(() -> Phrase.of("succession.why.fails", requirement)));
    };
  }
}
