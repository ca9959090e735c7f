package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.TenantCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bringing up to date of many tenants, by the command {@code migrate} beside the server. */
final class KilledMigration implements Killable {
  private static final int TENANTS = 25;
  private static final String OF_OURS = " from host.tenant where name like 'Kota Uji k%'";
  private static final String HAS_COLUMN =
      "select count(*) from information_schema.columns where table_schema = current_schema()"
          + " and table_name = 'job' and column_name = 'lane'";
  private static final String HAS_CHANGE_SET =
      "select count(*) from databasechangelog where id = '0023-job-lane'";

  private final KillStage stage;
  private final List<TenantCode> tenants;
  private Optional<Process> migration = Optional.empty();

  KilledMigration(KillStage stage) {
    this.stage = stage;
    this.tenants = Stream.generate(stage::newTenant).limit(TENANTS).toList();
  }

  /** Takes the last change set away from each, as if the program were newer than they. */
  @Override
  public void prepare() {
    for (var tenant : tenants) {
      stage.execute(tenant, "alter table job drop column lane");
      stage.execute(tenant, "drop index if exists job_unfinished");
      stage.execute(tenant, "delete from databasechangelog where id = '0023-job-lane'");
      stage.execute(
          tenant, "update host.tenant set schema_version = 'older' where code = '" + tenant + "'");
    }
  }

  @Override
  public void ask() {
    migration = Optional.of(launch());
  }

  @Override
  public Optional<Process> process() {
    return migration;
  }

  @Override
  public boolean hasBegun() {
    return behind() < TENANTS;
  }

  @Override
  public boolean isOver() {
    return behind() == 0;
  }

  @Override
  public void requireNothingHalf() {
    for (var tenant : tenants) {
      assertThat(stage.number(tenant, HAS_COLUMN)).isEqualTo(stage.number(tenant, HAS_CHANGE_SET));
      assertThat(stage.number(tenant, "select count(*) from databasechangeloglock where locked"))
          .isZero();
    }
  }

  @Override
  public void resume() {
    migration = Optional.of(launch());
  }

  @Override
  public void requireWhole() {
    for (var tenant : tenants) {
      assertThat(stage.number(tenant, HAS_COLUMN)).isEqualTo(1);
      assertThat(stage.number(tenant, HAS_CHANGE_SET)).isEqualTo(1);
    }
    assertThat(stage.number("select count(*)" + OF_OURS + " and state <> 'ACTIVE'")).isZero();
  }

  private Process launch() {
    try {
      return stage.launch("migrate");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private long behind() {
    return stage.number("select count(*)" + OF_OURS + " and schema_version = 'older'");
  }
}
