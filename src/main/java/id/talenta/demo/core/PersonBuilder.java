package id.talenta.demo.core;

import id.talenta.organization.Education;
import id.talenta.people.Employment;
import id.talenta.people.Nip;
import id.talenta.people.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the person for a place: age, number, name, rank, career, evidence. */
final class PersonBuilder {
  private static final int OLDEST_AT_START = 34;
  private static final int YOUNGEST_AT_CONTRACT = 20;
  private static final int RANK_CYCLE_YEARS = 4;

  private final long seed;
  private final LocalDate today;
  private final StableIds ids;
  private final NipMint mint;
  private final Ages ages;
  private final Career career;
  private final EvidenceBuilder evidence;
  private int made;

  PersonBuilder(
      long seed,
      LocalDate today,
      StableIds ids,
      NipMint mint,
      Ages ages,
      Career career,
      EvidenceBuilder evidence) {
    this.seed = seed;
    this.today = today;
    this.ids = ids;
    this.mint = mint;
    this.ages = ages;
    this.career = career;
    this.evidence = evidence;
  }

  /**
   * Makes a person.
   *
   * @param retiringIn months until retirement, where that is wanted
   */
  Person make(
      Post post,
      Line line,
      Employment employment,
      Education education,
      Optional<Integer> retiringIn) {
    var dice = Dice.of(seed, "person", made);
    var sex = dice.chance(shareOfMen(line)) ? Sex.MALE : Sex.FEMALE;
    var nip = nip(post, employment, education, sex, retiringIn, dice);
    var appointedOn = nip.appointedOn(employment);
    var field = Schooling.field(education, post.fields(), dice);
    var history = new ArrayList<>(history(post, employment, appointedOn, dice));
    var since = history.getLast().startedOn();
    if (employment == Employment.PNS) {
      career
          .acting(post, since, today, dice)
          .ifPresent(acting -> history.add(history.size() - 1, acting));
    }
    var service = ChronoUnit.DAYS.between(appointedOn, today) / 365.25;
    var person =
        new Person(
            ids.of("person", made++),
            nip,
            NameBook.name(sex, dice),
            employment,
            rank(post, employment, education, service),
            rankSince(appointedOn, employment),
            education,
            field,
            post.unit(),
            post.code(),
            since,
            post.level(),
            appointedOn,
            List.copyOf(history),
            List.of());
    return evidence.with(person, line, Dice.of(seed, "evidence", made));
  }

  private List<HistoryEntry> history(
      Post post, Employment employment, LocalDate appointedOn, Dice dice) {
    var entries = career.of(post, appointedOn, today, dice);
    // A contract is for one post.
    return employment == Employment.PPPK
        ? List.of(entries.getLast()).stream().map(entry -> from(entry, appointedOn)).toList()
        : entries;
  }

  private static HistoryEntry from(HistoryEntry entry, LocalDate start) {
    return new HistoryEntry(
        entry.id(),
        entry.title(),
        entry.unit(),
        entry.level(),
        start,
        entry.endedOn(),
        entry.acting());
  }

  /** Tries days until one is free; there are far more days than people. */
  private Nip nip(
      Post post,
      Employment employment,
      Education education,
      Sex sex,
      Optional<Integer> retiringIn,
      Dice dice) {
    for (var attempt = 0; attempt < 1000; attempt++) {
      var bornOn =
          retiringIn.isPresent()
              ? ages.retiringIn(post.level(), retiringIn.get(), dice)
              : ages.bornOn(post.level(), employment, dice);
      var appointedOn = appointedOn(post, employment, education, bornOn, dice);
      var nip = mint.next(bornOn, appointedOn, employment, sex);
      if (nip.isPresent()) {
        return nip.get();
      }
    }
    throw new IllegalStateException("No number left for " + post.code());
  }

  private LocalDate appointedOn(
      Post post, Employment employment, Education education, LocalDate bornOn, Dice dice) {
    if (employment == Employment.PPPK) {
      var first = Math.max(today.getYear() - 5, bornOn.getYear() + YOUNGEST_AT_CONTRACT);
      var year = dice.between(Math.min(first, today.getYear() - 1), today.getYear() - 1);
      return LocalDate.of(year, 1, 1);
    }
    var atStart = education.isAtLeast(Education.S1) ? Education.S1 : education;
    var latest =
        min(
            bornOn.plusYears(OLDEST_AT_START),
            today.minusYears(Career.leastService(post.level())).minusMonths(3));
    // The youngest have just come from school.
    var earliest = min(bornOn.plusYears(Math.max(19, Schooling.finishedAt(atStart))), latest);
    // Most start soon after school: the smaller of two throws.
    var start = min(dice.day(earliest, latest), dice.day(earliest, latest));
    return start.withDayOfMonth(1);
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static double shareOfMen(Line line) {
    return switch (line) {
      case LEADER -> 0.62;
      case TEACHER -> 0.36;
      case HEALTH -> 0.24;
      case EXPERT -> 0.52;
      case EXECUTIVE -> 0.58;
    };
  }

  private static String rank(
      Post post, Employment employment, Education education, double service) {
    if (employment == Employment.PPPK) {
      return RankTable.pppk(education);
    }
    var lowest = post.minimumRank().orElse(RankTable.lowest(post.level()));
    var highest = post.maximumRank().orElse(RankTable.highest(post.level()));
    return RankTable.pns(education, service, lowest, highest);
  }

  /** Ranks are raised on 1 April or 1 October, every four years. */
  private LocalDate rankSince(LocalDate appointedOn, Employment employment) {
    if (employment == Employment.PPPK) {
      return appointedOn;
    }
    var month = appointedOn.getMonthValue() <= 6 ? 4 : 10;
    var raised = LocalDate.of(appointedOn.getYear(), month, 1);
    while (!raised.plusYears(RANK_CYCLE_YEARS).isAfter(today)) {
      raised = raised.plusYears(RANK_CYCLE_YEARS);
    }
    return raised.isBefore(appointedOn) ? appointedOn : raised;
  }
}
