package id.talenta.evidence.intake;

import id.talenta.evidence.EvidenceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an imported table holds, in the order in which tables are to be loaded. */
public enum IntakeKind {
  /** Units (unit kerja). */
  UNITS(IntakeColumns.units()),
  /** Positions with their standards (jabatan). */
  POSITIONS(IntakeColumns.positions()),
  /** Civil servants (pegawai). */
  PEOPLE(IntakeColumns.people()),
  /** Posts that they hold and have held (riwayat jabatan). */
  POSITION_HISTORY(IntakeColumns.positionHistory()),
  /** Ratings of performance. */
  PERFORMANCE_RATING(EvidenceKind.PERFORMANCE_RATING),
  /** Assessments of competence. */
  COMPETENCE_ASSESSMENT(EvidenceKind.COMPETENCE_ASSESSMENT),
  /** Assessments of potential. */
  POTENTIAL_ASSESSMENT(EvidenceKind.POTENTIAL_ASSESSMENT),
  /** Degrees. */
  EDUCATION(EvidenceKind.EDUCATION),
  /** Courses. */
  TRAINING(EvidenceKind.TRAINING),
  /** Awards. */
  AWARD(EvidenceKind.AWARD),
  /** Work in teams. */
  TEAM_ASSIGNMENT(EvidenceKind.TEAM_ASSIGNMENT),
  /** Feedback from all sides. */
  FEEDBACK_360(EvidenceKind.FEEDBACK_360),
  /** Disciplinary punishments. */
  DISCIPLINE(EvidenceKind.DISCIPLINE),
  /** Innovations. */
  INNOVATION(EvidenceKind.INNOVATION),
  /** Certificates. */
  CERTIFICATE(EvidenceKind.CERTIFICATE),
  /** Parts in organisations. */
  ORGANIZATION_ROLE(EvidenceKind.ORGANIZATION_ROLE),
  /** Presence at work. */
  ATTENDANCE(EvidenceKind.ATTENDANCE);

  private final Optional<EvidenceKind> evidence;
  private final List<IntakeColumn> columns;

  IntakeKind(List<IntakeColumn> columns) {
    this.evidence = Optional.empty();
    this.columns = columns;
  }

  IntakeKind(EvidenceKind evidence) {
    this.evidence = Optional.of(evidence);
    this.columns = IntakeColumns.evidence(evidence);
  }

  /** The import of this kind of evidence. */
  public static IntakeKind of(EvidenceKind evidence) {
    return valueOf(evidence.name());
  }

  /** The kind of evidence that such a table holds, if it is evidence. */
  public Optional<EvidenceKind> evidence() {
    return evidence;
  }

  /** The columns, in the order of the template. */
  public List<IntakeColumn> columns() {
    return columns;
  }

  /** The column of this field, if the kind has it. */
  public Optional<IntakeColumn> column(IntakeField field) {
    return columns.stream().filter(column -> column.field() == field).findFirst();
  }

  /** The headings, in the order of the template. */
  public List<String> headers() {
    return columns.stream().map(IntakeColumn::header).toList();
  }

  /** Key of its name in the message bundles. */
  public String titleKey() {
    return evidence.map(kind -> "evidence.kind." + kind).orElse("intake.kind." + name());
  }

  /** The kinds that hold evidence. */
  public static List<IntakeKind> ofEvidence() {
    return Arrays.stream(values()).filter(kind -> kind.evidence.isPresent()).toList();
  }
}
