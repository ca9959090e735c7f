package id.talenta.evidence.intake;

import id.talenta.evidence.EvidenceData;
import id.talenta.evidence.EvidenceFact;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.evidence.FactKey;
import id.talenta.organization.BulkChanges;
import id.talenta.organization.Education;
import id.talenta.people.PeopleService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads evidence of one kind. */
final class EvidenceRows implements RowReader {
  private static final int FIRST_YEAR = 1990;

  private final EvidenceKind kind;
  private final Choices<String> codes;
  private final Map<String, UUID> people;
  private final Bulk<EvidenceFact> bulk;
  private final Seen<FactKey> seen = new Seen<>();

  EvidenceRows(EvidenceKind kind, EvidenceService evidence, PeopleService people, IntakeRun run) {
    this.kind = kind;
    this.codes = Choices.codes(kind);
    this.people = people.keysByNip();
    this.bulk =
        new Bulk<>(
            evidence::compare,
            facts -> evidence.save(facts, Optional.of(run.importId())),
            run,
            Bulk.PORTION);
  }

  @Override
  public void row(RowCheck row) {
    var nip = row.nip();
    var person = nip.map(value -> people.get(value.value()));
    if (nip.isPresent() && person.isEmpty()) {
      Problem.unknownNip(row, nip.get(), people.keySet());
    }
    var data = kind.dating() == EvidenceKind.Dating.YEAR ? ofYear(row) : ofDay(row);
    if (nip.isPresent() && data.isPresent()) {
      Problem.beforeBirth(row, dateField(), data.map(EvidenceData::validFrom), nip.get());
    }
    if (person.isPresent() && data.isPresent()) {
      var fact = new EvidenceFact(person.get(), data.get());
      seen.note(fact.key(), row, nameField());
      if (!row.isBad()) {
        bulk.add(fact);
      }
    }
  }

  private Optional<EvidenceData> ofYear(RowCheck row) {
    var code = code(row);
    var score = score(row);
    var year = row.whole(IntakeField.YEAR, FIRST_YEAR, row.today().getYear());
    var source = row.text(IntakeField.SOURCE);
    return code.isEmpty()
            || year.isEmpty()
            || source.isEmpty()
            || score.isPresent() != kind.hasScore()
        ? Optional.empty()
        : Optional.of(EvidenceData.ofYear(kind, code.get(), score, year.get(), source.get()));
  }

  private Optional<EvidenceData> ofDay(RowCheck row) {
    var code = code(row);
    var score = score(row);
    var title = kind.hasTitle() ? row.text(IntakeField.TITLE) : Optional.of("");
    var from = row.pastDay(IntakeField.FROM);
    var until =
        kind.dating() == EvidenceKind.Dating.TERM
            ? row.day(IntakeField.UNTIL)
            : Optional.<LocalDate>empty();
    var source = row.text(IntakeField.SOURCE);
    Problem.order(row, from, until);
    return row.isBad()
            || code.isEmpty()
            || title.isEmpty()
            || from.isEmpty()
            || source.isEmpty()
            || score.isPresent() != kind.hasScore()
        ? Optional.empty()
        : Optional.of(
            EvidenceData.ofDay(
                kind, code.get(), score, title.get(), from.get(), until, source.get()));
  }

  private Optional<String> code(RowCheck row) {
    if (IntakeKind.of(kind).column(IntakeField.CODE).isEmpty()) {
      return Optional.of(kind.codes().getFirst());
    }
    return kind == EvidenceKind.EDUCATION
        ? row.by(IntakeField.CODE, Education::of).map(Education::name)
        : row.choice(IntakeField.CODE, codes);
  }

  private Optional<BigDecimal> score(RowCheck row) {
    return kind.hasScore() ? row.decimal(IntakeField.SCORE, kind.highestScore()) : Optional.empty();
  }

  private IntakeField dateField() {
    return kind.dating() == EvidenceKind.Dating.YEAR ? IntakeField.YEAR : IntakeField.FROM;
  }

  /** The column in which a row that names the same fact again is marked. */
  private IntakeField nameField() {
    return switch (kind) {
      case PERFORMANCE_RATING, FEEDBACK_360, ATTENDANCE -> IntakeField.YEAR;
      case COMPETENCE_ASSESSMENT, POTENTIAL_ASSESSMENT -> IntakeField.FROM;
      case DISCIPLINE -> IntakeField.SOURCE;
      case EDUCATION,
          TRAINING,
          AWARD,
          TEAM_ASSIGNMENT,
          INNOVATION,
          CERTIFICATE,
          ORGANIZATION_ROLE ->
          IntakeField.TITLE;
    };
  }

  @Override
  public BulkChanges end() {
    return bulk.end();
  }
}
