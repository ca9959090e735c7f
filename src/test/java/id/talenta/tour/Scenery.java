package id.talenta.tour;

import id.talenta.access.support.NewWindow;
import id.talenta.access.support.SupportService;
import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the demo does not have and the walks are to meet: support that was invited, and names as
 * long as they get. Sets it up on top of the demo, once.
 */
final class Scenery {
  private static final TenantCode REGION = new TenantCode("magelang");
  private static final TenantCode ACCOMPANIED = new TenantCode("jayapura");
  private static final Duration LENGTH = Duration.ofHours(8);

  /** Seventy letters, and a hundred and forty. */
  private static final String LONG_NAMES =
      """
      with person as (
        update t_magelang.account
        set display_name = 'Raden Ajeng Dewi Lestari Wulandari Puspitasari Contoh, S.Kom., M.T.I.'
        where username = 'pegawai'
        returning civil_servant_id),
      post as (
        update t_magelang.civil_servant
        set name = 'Raden Ajeng Dewi Lestari Wulandari Puspitasari Contoh, S.Kom., M.T.I.'
        where id = (select civil_servant_id from person)
        returning position_id)
      update t_magelang.position
      set title = 'Kepala Seksi Pengelolaan Data, Pelaporan Kinerja, dan Pengembangan Sistem \
      Informasi Pelayanan Kesehatan Masyarakat Terpadu Wilayah Pesisir Timur'
      where id = (select position_id from post)
      """;

  private final SupportService windows;
  private final EmbeddedDatabase database;

  Scenery(ApplicationContext context, EmbeddedDatabase database) {
    this.windows = context.getBean(SupportService.class);
    this.database = database;
  }

  void set() {
    in(ACCOMPANIED, () -> open("Pemetaan berhenti dan perlu diperiksa bersama"));
    in(
        REGION,
        () -> {
          if (windows.count() == 0) {
            windows.close(open("Berkas impor ditolak tanpa sebab yang dimengerti"));
          }
        });
    try (var connection = database.superuser();
        var statement = connection.createStatement()) {
      statement.execute(LONG_NAMES);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private UUID open(String reason) {
    return windows.openNow().stream()
        .findFirst()
        .map(window -> window.id())
        .orElseGet(
            () ->
                windows.open(new NewWindow(windows.supporters().getFirst().id(), reason, LENGTH)));
  }

  private static void in(TenantCode region, Runnable work) {
    var administrator =
        new Actor(
            UUID.randomUUID(),
            "Administrator Daerah Contoh",
            Set.of(Role.TENANT_ADMIN),
            Optional.empty(),
            Optional.empty());
    Scopes.run(Scope.tenant(region), administrator, work);
  }
}
