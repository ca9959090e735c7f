package id.talenta.evidence.intake;

import id.talenta.document.DocumentService;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.organization.BulkChanges;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleService;
import id.talenta.platform.file.TableLimits;
import id.talenta.platform.job.JobContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Reads the rows of an import, within the transaction of whoever calls. A dry reading and a real
 * one differ only in whether the good rows are compared with what is stored, or stored.
 */
@Singleton
class IntakeReading {
  /** A file that mends another may be mended in turn, but not for ever. */
  private static final int MOST_PARTS = 20;

  /**
   * A file whose rows are read along.
   *
   * @param document the file
   * @param skipped numbers of the rows that a later file mends
   */
  record Part(UUID document, BitSet skipped) {}

  /**
   * A file to be read.
   *
   * @param file puts it on disk
   * @param skipped numbers of the rows that are left out
   */
  record Source(Supplier<StoredFile> file, BitSet skipped) {}

  private final DocumentService documents;
  private final ImportRepository imports;
  private final ProblemRepository problems;
  private final OrganizationService organization;
  private final PeopleService people;
  private final EvidenceService evidence;
  private final Clock clock;

  IntakeReading(
      DocumentService documents,
      ImportRepository imports,
      ProblemRepository problems,
      OrganizationService organization,
      PeopleService people,
      EvidenceService evidence,
      Clock clock) {
    this.documents = documents;
    this.imports = imports;
    this.problems = problems;
    this.organization = organization;
    this.people = people;
    this.evidence = evidence;
    this.clock = clock;
  }

  ReadOutcome read(ImportRun run, boolean saving, TableLimits limits, JobContext job) {
    var files = new ArrayList<Source>();
    for (var part : parts(run)) {
      files.add(
          new Source(() -> StoredFile.of(documents.content(part.document())), part.skipped()));
    }
    var reading = new IntakeRun(run.id(), saving, new Problems());
    return read(run.kind(), reading, files, limits, run.rows(), job);
  }

  ReadOutcome read(
      IntakeKind kind,
      IntakeRun run,
      List<Source> files,
      TableLimits limits,
      int expected,
      JobContext job) {
    var reader = reader(kind, run);
    var today = LocalDate.now(clock);
    var table = new TableOfParts(kind, run.problems(), limits, today, reader, expected, job);
    for (var index = 0; index < files.size(); index++) {
      try (var file = files.get(index).file().get()) {
        table.read(index, file.path(), files.get(index).skipped());
      }
    }
    table.requireRows(files.size() - 1);
    // Rows that were not read could be the ones that others refer to.
    var changes = table.isComplete() ? reader.end() : BulkChanges.NONE;
    job.checkCancelled();
    return new ReadOutcome(table.rows(), changes, run.problems(), table.ignoredColumns());
  }

  /** The files of an import: those it mends, the oldest first, then its own. */
  List<Part> parts(ImportRun run) {
    var chain = new ArrayList<ImportRun>();
    chain.add(run);
    while (chain.getFirst().baseId().isPresent() && chain.size() <= MOST_PARTS) {
      chain.addFirst(imports.find(chain.getFirst().baseId().get()).orElseThrow());
    }
    var parts = new ArrayList<Part>();
    for (var each : chain) {
      parts.add(new Part(each.documentId(), new BitSet()));
      if (!each.id().equals(run.id())) {
        badRows(each.id()).forEach((part, rows) -> parts.get(part).skipped().or(rows));
      }
    }
    return parts;
  }

  private Map<Integer, BitSet> badRows(UUID importId) {
    var rows = new HashMap<Integer, BitSet>();
    problems.stream(
        importId,
        problem -> rows.computeIfAbsent(problem.part(), key -> new BitSet()).set(problem.row()));
    return rows;
  }

  private RowReader reader(IntakeKind kind, IntakeRun run) {
    return switch (kind) {
      case UNITS -> new UnitRows(organization, run);
      case POSITIONS -> new PositionRows(organization, run);
      case PEOPLE -> new PersonRows(organization, people, run);
      case POSITION_HISTORY -> new HistoryRows(people, run);
      case PERFORMANCE_RATING,
          COMPETENCE_ASSESSMENT,
          POTENTIAL_ASSESSMENT,
          EDUCATION,
          TRAINING,
          AWARD,
          TEAM_ASSIGNMENT,
          FEEDBACK_360,
          DISCIPLINE,
          INNOVATION,
          CERTIFICATE,
          ORGANIZATION_ROLE,
          ATTENDANCE ->
          new EvidenceRows(EvidenceKind.valueOf(kind.name()), evidence, people, run);
    };
  }
}
