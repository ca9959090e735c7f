package id.talenta.evidence.intake;

import id.talenta.organization.BulkChanges;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that someone sent, and what became of it.
 *
 * @param id key
 * @param kind what it holds
 * @param baseId the refused import whose bad rows this one mends; its good rows are read along
 * @param fileName the file's name as it was given
 * @param documentId the file as it was kept
 * @param state where it stands
 * @param jobId the job that works or last worked on it
 * @param rows rows read, without heading and blank ones
 * @param badRows those that something is wrong with
 * @param changes what the good rows do, or did, to what is stored
 * @param problems how much is wrong in all
 * @param ignoredColumns headings that say nothing to the import
 * @param startedBy name of who sent it
 * @param startedAt when
 * @param finishedAt when it was last checked or loaded
 */
public record ImportRun(
    UUID id,
    IntakeKind kind,
    Optional<UUID> baseId,
    String fileName,
    UUID documentId,
    ImportState state,
    Optional<UUID> jobId,
    int rows,
    int badRows,
    BulkChanges changes,
    int problems,
    List<String> ignoredColumns,
    String startedBy,
    Instant startedAt,
    Optional<Instant> finishedAt) {
  /** Copies the list. */
  public ImportRun {
    ignoredColumns = List.copyOf(ignoredColumns);
  }

  /**
   * Whether its bad rows can be mended and sent by themselves: every one of them must be known, and
   * the file must have been readable to its end.
   */
  public boolean isMendable() {
    return state == ImportState.REFUSED && badRows > 0 && problems <= Problems.KEPT;
  }
}
