package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.evidence.intake.ImportRun;
import id.talenta.evidence.intake.ImportState;
import id.talenta.evidence.intake.ImportedRegion;
import id.talenta.evidence.intake.IntakeKind;
import id.talenta.evidence.intake.IntakeRows;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.platform.Ids;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Eventually;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;

/** The load of a checked file of people. */
final class KilledImport implements Killable {
  private static final int PEOPLE = 20_000;

  private final KillStage stage;
  private final Path file;
  private TenantCode tenant = new TenantCode("none");
  private UUID id = Ids.next();

  KilledImport(KillStage stage) {
    this.stage = stage;
    this.file =
        ImportedRegion.table(
            IntakeKind.PEOPLE,
            false,
            IntStream.range(0, PEOPLE)
                .mapToObj(number -> IntakeRows.of(ImportedRegion.person(number)))
                .toList());
  }

  @Override
  public KillableProgram program() {
    return stage.server();
  }

  @Override
  public void prepare() {
    tenant = stage.newTenant();
    id =
        stage.in(
            tenant,
            () -> {
              ImportedRegion.store(stage.context(), 0);
              return intake().check(IntakeKind.PEOPLE, "pegawai.csv", file);
            });
    Eventually.holds("the file is checked", () -> run().state() == ImportState.CHECKED);
  }

  @Override
  public void ask() {
    stage.in(tenant, () -> intake().load(id));
  }

  @Override
  public boolean hasBegun() {
    return job().state() != JobState.QUEUED;
  }

  @Override
  public boolean isOver() {
    return job().state().isFinal();
  }

  @Override
  public Remains requireNothingHalf() {
    var loaded = run().state() == ImportState.LOADED;
    assertThat(stage.number(tenant, "select count(*) from civil_servant"))
        .isEqualTo(loaded ? PEOPLE : 0);
    return Remains.something(loaded);
  }

  @Override
  public void requireWhole() {
    assertThat(run().state()).isEqualTo(ImportState.LOADED);
    assertThat(stage.number(tenant, "select count(*) from civil_servant")).isEqualTo(PEOPLE);
    assertThat(
            stage.number(
                tenant, "select count(*) from journal_entry where action = 'import.loaded'"))
        .isEqualTo(1);
  }

  private Job job() {
    return stage.job(tenant, run().jobId().orElseThrow());
  }

  private ImportRun run() {
    return stage.in(tenant, () -> intake().find(id)).orElseThrow();
  }

  private IntakeService intake() {
    return stage.context().getBean(IntakeService.class);
  }
}
