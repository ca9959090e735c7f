package id.talenta.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.ui.ViewMemory.SavedView;
import id.talenta.testing.MadeUpAccount;
import id.talenta.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnViewsTest {
  private static final TenantCode TENANT = TestDatabase.newTenant();
  private static final String BOX_NINE = "sembilan-kotak?kotak=9";

  private final OwnViews views = TestDatabase.context().getBean(OwnViews.class);
  private final AccountService accounts = TestDatabase.context().getBean(AccountService.class);

  @Test
  void everybody_keeps_views_of_their_own() {
    var analyst = actor(Role.ANALYST);
    var auditor = actor(Role.AUDITOR);
    as(analyst, () -> views.save("Kotak 9", BOX_NINE));
    as(auditor, () -> views.save("Kosong", "peta-jabatan?kosong=1"));
    assertThat(names(analyst)).containsExactly("Kotak 9");
    assertThat(names(auditor)).containsExactly("Kosong");
    var foreign = all(auditor).getFirst().id();
    as(analyst, () -> views.remove(foreign));
    assertThat(names(auditor)).containsExactly("Kosong");
    as(auditor, () -> views.remove(foreign));
    assertThat(names(auditor)).isEmpty();
  }

  @Test
  void a_view_takes_the_place_of_the_one_of_the_same_name() {
    var analyst = actor(Role.ANALYST);
    as(analyst, () -> views.save(" Pilihan saya ", BOX_NINE));
    as(analyst, () -> views.save("Pilihan saya", "pegawai?jenjang=ADMINISTRATOR"));
    assertThat(all(analyst))
        .singleElement()
        .extracting(SavedView::address)
        .isEqualTo("pegawai?jenjang=ADMINISTRATOR");
  }

  @Test
  void there_is_room_for_so_many_and_then_for_changes_of_them_only() {
    var analyst = actor(Role.ANALYST);
    as(
        analyst,
        () ->
            IntStream.range(0, OwnViews.MOST)
                .forEach(number -> views.save("Tampilan " + number, BOX_NINE)));
    assertRefused(analyst, "Satu lagi", BOX_NINE, "access.error.view.many");
    as(analyst, () -> views.save("Tampilan 0", "pegawai"));
    assertThat(all(analyst)).hasSize(OwnViews.MOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pegawai/0198c0de-0000-7000-8000-000000000000",
        "javascript:alert(1)",
        "//contoh.go.id/masuk",
        "https://contoh.go.id",
        "pegawai?nama=dua kata",
        "pegawai#<b>"
      })
  void only_the_address_of_a_list_is_kept(String address) {
    assertRefused(actor(Role.ANALYST), "Daftar", address, "access.error.view.address");
  }

  @Test
  void a_view_has_a_name_that_fits() {
    var analyst = actor(Role.ANALYST);
    assertRefused(analyst, "  ", BOX_NINE, "access.error.view.name");
    assertRefused(analyst, "n".repeat(61), BOX_NINE, "access.error.view.name");
  }

  private void assertRefused(Actor actor, String name, String address, String key) {
    assertThatThrownBy(() -> as(actor, () -> views.save(name, address)))
        .isInstanceOfSatisfying(
            UserError.class, refused -> assertThat(refused.messageKey()).isEqualTo(key));
    assertThat(names(actor)).doesNotContain(name);
  }

  private List<String> names(Actor actor) {
    return all(actor).stream().map(SavedView::name).toList();
  }

  private List<SavedView> all(Actor actor) {
    return Scopes.call(Scope.tenant(TENANT), actor, views::all);
  }

  private static void as(Actor actor, Runnable work) {
    Scopes.run(Scope.tenant(TENANT), actor, work);
  }

  private Actor actor(Role role) {
    var username = "uji-" + UUID.randomUUID().toString().substring(0, 8);
    var data = MadeUpAccount.of(username, role);
    return TestDatabase.in(
        TENANT,
        () -> {
          accounts.createWithPassword(data, "sungai musi mengalir");
          return accounts.list().stream()
              .filter(each -> each.username().equals(username))
              .findFirst()
              .orElseThrow()
              .actor();
        });
  }
}
