package id.talenta.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.fleet.FleetFilter;
import id.talenta.fleet.FleetLine;
import id.talenta.fleet.FleetMark;
import id.talenta.fleet.FleetService;
import id.talenta.fleet.FleetSort;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.FolderFile;
import id.talenta.tenant.TenantStatusWork;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The host sees that a government's files and database differ, and in how many places. */
class DriftTest {
  private final FleetService fleet = TestDatabase.context().getBean(FleetService.class);

  @Test
  void a_government_whose_settings_were_changed_differs_from_its_files_until_they_are_the_same()
      throws SQLException {
    var tenant = Regions.of("kaltim");
    assertThat(drift(tenant)).contains(0);
    assertThat(isMarked(tenant)).isFalse();
    var files = Regions.files("kaltim");
    var changed = new EnumMap<>(files);
    changed.computeIfPresent(
        FolderFile.WORKFLOW,
        (file, text) -> text.replace("names: { value: 3", "names: { value: 2"));
    assertThat(changed).isNotEqualTo(files);
    Regions.apply(tenant, changed, "Uji beda");
    assertThat(drift(tenant)).contains(1);
    assertThat(isMarked(tenant)).isTrue();
    assertThat(asHost(() -> fleet.totals().marks().get(FleetMark.DRIFTED))).isPositive();
    Regions.apply(tenant, files, "Kembali ke berkas");
    assertThat(drift(tenant)).contains(0);
    assertThat(isMarked(tenant)).isFalse();
  }

  @Test
  void a_government_without_files_differs_from_none() throws SQLException {
    var tenant = TestDatabase.newTenant();
    assertThat(drift(tenant)).isEmpty();
    assertThat(isMarked(tenant)).isFalse();
  }

  private Optional<Integer> drift(TenantCode tenant) throws SQLException {
    read(tenant);
    return line(tenant, Set.of())
        .flatMap(FleetLine::figures)
        .flatMap(FleetLine.Figures::configurationDrift);
  }

  private boolean isMarked(TenantCode tenant) {
    return line(tenant, Set.of(FleetMark.DRIFTED)).isPresent();
  }

  private Optional<FleetLine> line(TenantCode tenant, Set<FleetMark> marks) {
    var filter = new FleetFilter(tenant.value(), Optional.empty(), Set.of(), marks);
    return asHost(() -> fleet.list(filter, FleetSort.NAME, 0, 10)).stream()
        .filter(line -> line.code().equals(tenant))
        .findFirst();
  }

  /** Lets it be the first whose figures are read. */
  private static void read(TenantCode tenant) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement("delete from host.tenant_status where tenant_code = ?")) {
      statement.setString(1, tenant.value());
      statement.executeUpdate();
    }
    TestDatabase.context().getBean(TenantStatusWork.class).run();
  }

  private static <T> T asHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }
}
