package id.talenta.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.ui.Branding;
import id.talenta.platform.yaml.YamlException;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TenantConfigurationTest {
  private static final TenantCode MAGELANG = new TenantCode("magelang");

  private final TenantConfiguration configuration =
      TestDatabase.context().getBean(TenantConfiguration.class);

  @BeforeAll
  static void provision() {
    provision(MAGELANG, "Kota Magelang");
  }

  private static void provision(TenantCode code, String name) {
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () -> TestDatabase.context().getBean(TenantService.class).provisionNow(code, name));
  }

  @Test
  void a_government_with_a_folder_gets_what_the_folder_says() {
    var folder = TenantFolder.read(MAGELANG);
    assertThat(TestDatabase.in(MAGELANG, configuration::identity)).isEqualTo(folder.identity());
    assertThat(TestDatabase.in(MAGELANG, configuration::positionRules))
        .isEqualTo(folder.positions());
    assertThat(TestDatabase.in(MAGELANG, configuration::emblem)).contains(folder.emblem());
  }

  @Test
  void a_government_without_a_folder_gets_the_national_levels_and_what_its_name_tells() {
    var code = TestDatabase.newTenant();
    var identity = TestDatabase.in(code, configuration::identity);
    assertThat(identity.name()).isEqualTo("Kota Uji " + code);
    assertThat(identity.kind()).isEqualTo(TenantKind.CITY);
    assertThat(identity.headTitle()).isEqualTo("Wali Kota");
    assertThat(identity.personnelAgency().example()).isTrue();
    assertThat(TestDatabase.in(code, configuration::emblem).orElseThrow())
        .contains("Lambang sementara");
    var madya = TestDatabase.in(code, configuration::positionRules).level("JPT_MADYA");
    assertThat(madya.orElseThrow().retirementAge().value()).isEqualTo(60);
  }

  @Test
  void settings_changed_since_are_kept_when_provisioning_is_done_again() throws SQLException {
    var code = TestDatabase.newTenant();
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into "
              + code.schema()
              + ".configuration select name, valid_from, 2,"
              + " jsonb_set(content, '{capital}', '\"Kayuagung\"'), recorded_at, recorded_by, text,"
              + " change_id from "
              + code.schema()
              + ".configuration where name = 'identity'");
    }
    provision(code, "Kota Lain");
    assertThat(TestDatabase.in(code, configuration::identity).capital()).isEqualTo("Kayuagung");
  }

  @Test
  void each_tenant_reads_its_own() {
    var one = TestDatabase.newTenant();
    var other = TestDatabase.newTenant();
    assertThat(TestDatabase.in(one, configuration::identity).code()).isEqualTo(one);
    assertThat(TestDatabase.in(other, configuration::identity).code()).isEqualTo(other);
    assertThat(TestDatabase.in(MAGELANG, configuration::identity).code()).isEqualTo(MAGELANG);
  }

  @Test
  void an_administrator_of_the_host_reads_none() {
    var admin =
        new Actor(
            UUID.randomUUID(), "Host", Set.of(Role.HOST_ADMIN), Optional.empty(), Optional.empty());
    assertThatThrownBy(
            () -> Scopes.call(Scope.tenant(MAGELANG), admin, configuration::positionRules))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void the_host_is_the_government_named_in_the_settings() {
    var host = new HostIdentity("tangerang");
    assertThat(host.name()).isEqualTo("Kota Tangerang");
    assertThat(host.code()).isEqualTo(new TenantCode("tangerang"));
    assertThatThrownBy(() -> new HostIdentity("nowhere")).isInstanceOf(YamlException.class);
  }

  @Test
  void each_scope_shows_its_own_name_and_emblem() {
    var branding = TestDatabase.context().getBean(Branding.class);
    var host = Scopes.call(Scope.host(), Actor.system(), () -> branding.brand(Scope.host()));
    assertThat(host.name()).isEqualTo("Provinsi Jawa Barat");
    assertThat(host.emblem().orElseThrow()).startsWith("data:image/svg+xml;base64,");
    var tenant = Scope.tenant(MAGELANG);
    var magelang = TestDatabase.in(MAGELANG, () -> branding.brand(tenant));
    assertThat(magelang.name()).isEqualTo("Kota Magelang");
    assertThat(magelang.emblem()).isNotEqualTo(host.emblem());
  }
}
