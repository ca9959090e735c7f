package id.talenta.evidence.intake;

import id.talenta.document.DocumentService;
import id.talenta.evidence.EvidenceService;
import id.talenta.organization.BulkChanges;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.PositionFilter;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobService;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings a region's data in from files. A file is first checked by a job, which stores nothing but
 * what is wrong; a file in which every row is good may then be loaded by another, whole or not at
 * all.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR, Role.SYSTEM})
public class IntakeService {
  /** Kind of the jobs that load. */
  public static final String LOAD_JOB = LoadJob.KIND;

  private static final int LARGEST_PAGE = 500;
  private static final int MEBIBYTE = 1 << 20;
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ImportRepository imports;
  private final ProblemRepository problems;
  private final DocumentService documents;
  private final OrganizationService organization;
  private final PeopleService people;
  private final EvidenceService evidence;
  private final JobService jobs;
  private final BadRows badRows;
  private final Clock clock;

  IntakeService(
      ImportRepository imports,
      ProblemRepository problems,
      DocumentService documents,
      OrganizationService organization,
      PeopleService people,
      EvidenceService evidence,
      JobService jobs,
      BadRows badRows,
      Clock clock) {
    this.imports = imports;
    this.problems = problems;
    this.documents = documents;
    this.organization = organization;
    this.people = people;
    this.evidence = evidence;
    this.jobs = jobs;
    this.badRows = badRows;
    this.clock = clock;
  }

  /**
   * Keeps a file and begins to check it.
   *
   * @param fileName the file's name as it was given
   * @return key of the import
   * @throws UserError when the file is empty or too large, or there is no room for it
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public UUID check(IntakeKind kind, String fileName, Path file) {
    return begin(kind, Optional.empty(), fileName, file);
  }

  /**
   * Keeps a file that mends the bad rows of a refused import, and begins to check it together with
   * the good rows of that import. Bad rows that the file leaves out are left out.
   *
   * @return key of the new import
   * @throws UserError when the import is not there or cannot be mended
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public UUID mend(UUID refused, String fileName, Path file) {
    var base = imports.find(refused).orElseThrow(() -> new UserError("intake.error.missing"));
    if (!base.isMendable()) {
      throw new UserError("intake.error.not-mendable");
    }
    return begin(base.kind(), Optional.of(refused), fileName, file);
  }

  /**
   * Begins to load a checked file. One that is being loaded already goes on.
   *
   * @return key of the job
   * @throws UserError when the import is not there, was not found good, or was loaded before
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public UUID load(UUID id) {
    var moved = imports.move(id, ImportState.CHECKED, ImportState.LOADING, clock.instant());
    var run = imports.find(id).orElseThrow(() -> new UserError("intake.error.missing"));
    if (!moved) {
      return run.jobId()
          .filter(job -> run.state() == ImportState.LOADING)
          .orElseThrow(
              () ->
                  new UserError(
                      run.state() == ImportState.LOADED
                          ? "intake.error.loaded"
                          : "intake.error.not-checked"));
    }
    var job = jobs.start(LoadJob.KIND, Map.of(CheckJob.IMPORT, id.toString()));
    imports.setJob(id, job);
    return job;
  }

  /** The import with this key. */
  @Transactional(readOnly = true)
  public Optional<ImportRun> find(UUID id) {
    return imports.find(id);
  }

  /**
   * A page of the imports, the newest first.
   *
   * @param limit at most {@value #LARGEST_PAGE}
   */
  @Transactional(readOnly = true)
  public List<ImportRun> runs(int offset, int limit) {
    return imports.list(offset, Math.min(limit, LARGEST_PAGE));
  }

  /** How many imports there are. */
  @Transactional(readOnly = true)
  public int countRuns() {
    return imports.count();
  }

  /** How many imports were loaded after a moment. */
  @Transactional(readOnly = true)
  public int countLoadedSince(Instant moment) {
    return imports.countLoadedSince(moment);
  }

  /** How many files that came after a moment are good and wait to be loaded. */
  @Transactional(readOnly = true)
  public int countCheckedSince(Instant moment) {
    return imports.countCheckedSince(moment);
  }

  /** What is wrong with an import, by reason, the most frequent first; counted to the last row. */
  @Transactional(readOnly = true)
  public List<ReasonCount> reasons(UUID id) {
    return problems.reasons(id);
  }

  /**
   * A page of what is wrong with an import, row by row. Of very bad files only a part is kept.
   *
   * @param code only problems with this reason
   * @param limit at most {@value #LARGEST_PAGE}
   */
  @Transactional(readOnly = true)
  public List<ImportProblem> problems(UUID id, Optional<String> code, int offset, int limit) {
    return problems.list(id, code, offset, Math.min(limit, LARGEST_PAGE));
  }

  /** How many problems of an import are kept. */
  @Transactional(readOnly = true)
  public int countProblems(UUID id, Optional<String> code) {
    return problems.count(id, code);
  }

  /**
   * Writes the bad rows of an import as a workbook: their values as they were, those that are wrong
   * marked, and what to do. It may be mended and sent by {@link #mend}.
   *
   * @throws UserError when there is no such import
   */
  @Transactional(readOnly = true)
  public void writeBadRows(UUID id, OutputStream output) {
    var run = imports.find(id).orElseThrow(() -> new UserError("intake.error.missing"));
    badRows.write(run, output);
  }

  /** How much of each kind is stored. */
  @Transactional(readOnly = true)
  public List<StoredCount> stored() {
    var facts = evidence.countByKind();
    return Arrays.stream(IntakeKind.values())
        .map(
            kind ->
                new StoredCount(
                    kind,
                    kind.evidence()
                        .map(of -> facts.getOrDefault(of, 0))
                        .orElseGet(() -> storedOther(kind))))
        .toList();
  }

  private int storedOther(IntakeKind kind) {
    return switch (kind) {
      case UNITS -> organization.unitKeys().size();
      case POSITIONS -> organization.countPositions(PositionFilter.ALL);
      case PEOPLE -> people.count(PeopleFilter.ALL);
      case POSITION_HISTORY -> people.countPositionHistory();
      default -> 0;
    };
  }

  private UUID begin(IntakeKind kind, Optional<UUID> base, String fileName, Path file) {
    try {
      if (Files.size(file) > DocumentService.LARGEST) {
        throw new UserError("file.error.size", DocumentService.LARGEST / MEBIBYTE);
      }
      var content = Files.readAllBytes(file);
      var document = documents.store(fileName, mediaType(content), content);
      var id = Ids.next();
      imports.insert(
          new ImportRun(
              id,
              kind,
              base,
              documents.find(document).orElseThrow().name(),
              document,
              ImportState.CHECKING,
              Optional.empty(),
              RowEstimate.of(file),
              0,
              BulkChanges.NONE,
              0,
              List.of(),
              Scopes.actor().name(),
              clock.instant(),
              Optional.empty()));
      imports.setJob(id, jobs.start(CheckJob.KIND, Map.of(CheckJob.IMPORT, id.toString())));
      return id;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String mediaType(byte[] content) {
    return content.length > 1 && content[0] == 'P' && content[1] == 'K' ? XLSX : CSV;
  }
}
