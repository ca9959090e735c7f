package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.grid.MappingService;
import id.talenta.platform.Ids;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.MadeUpRegion;
import java.util.UUID;

/** A mapping run over a region that has one already. */
final class KilledMapping implements Killable {
  private static final String RESULTS = "select count(*) from mapping_result";
  private static final String RUNS = "select count(*) from mapping_run where state = 'DONE'";

  private final KillStage stage;
  private final TenantCode tenant;
  private final int people;
  private UUID id = Ids.next();
  private long resultsBefore;
  private long runsBefore;

  KilledMapping(KillStage stage) {
    this.stage = stage;
    this.tenant = stage.newTenant();
    var region = MadeUpRegion.region("magelang");
    MadeUpRegion.load(stage.context(), tenant, region);
    this.people = stage.in(tenant, () -> mapping().runNow(MadeUpRegion.TODAY)).people();
  }

  @Override
  public KillableProgram program() {
    return stage.server();
  }

  @Override
  public void prepare() {
    resultsBefore = stage.number(tenant, RESULTS);
    runsBefore = stage.number(tenant, RUNS);
  }

  @Override
  public void ask() {
    id = stage.in(tenant, () -> mapping().start(MadeUpRegion.TODAY));
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
    var made = stage.number(tenant, RUNS) - runsBefore;
    assertThat(made).isBetween(0L, 1L);
    assertThat(stage.number(tenant, RESULTS)).isEqualTo(resultsBefore + made * people);
    return Remains.something(made == 1);
  }

  @Override
  public void requireWhole() {
    assertThat(job().state()).isEqualTo(JobState.DONE);
    assertThat(stage.number(tenant, RESULTS)).isEqualTo(resultsBefore + people);
    assertThat(stage.number(tenant, RUNS)).isEqualTo(runsBefore + 1);
    assertThat(stage.number(tenant, "select count(*) from mapping_run where state = 'RUNNING'"))
        .isZero();
  }

  private Job job() {
    return stage.job(tenant, id);
  }

  private MappingService mapping() {
    return stage.context().getBean(MappingService.class);
  }
}
