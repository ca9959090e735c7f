package id.talenta.isolation;

import id.talenta.access.Account;
import id.talenta.access.AccountData;
import id.talenta.access.AccountFilter;
import id.talenta.access.AccountService;
import id.talenta.access.RoleRules;
import id.talenta.access.support.NewWindow;
import id.talenta.access.support.SupportService;
import id.talenta.grid.MappingService;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.web.SignedIn;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two regions with people in them, and somebody with each role of each side. */
final class Cast {
  /** The roles that only people of the host have. */
  static final Set<Role> OF_THE_HOST = RoleRules.of(Scope.host());

  static final String PASSWORD = "sungai musi mengalir";

  private final TenantCode own = MadeUpRegion.newTenant();
  private final TenantCode foreign = MadeUpRegion.newTenant();
  private final List<Player> players = new ArrayList<>();

  /**
   * Somebody.
   *
   * @param name for the report
   * @param username name of the account
   * @param person the session; nothing for somebody without an account
   */
  record Player(String name, String username, Optional<SignedIn> person) {
    Set<Role> roles() {
      return person.map(found -> found.actor().roles()).orElse(Set.of());
    }
  }

  Cast() {
    for (var tenant : List.of(own, foreign)) {
      TestDatabase.in(tenant, () -> bean(MappingService.class).runNow(MadeUpRegion.TODAY));
    }
    players.add(new Player("nobody", "", Optional.empty()));
    RoleRules.of(Scope.tenant(own)).forEach(role -> enter(Scope.tenant(own), role));
    RoleRules.of(Scope.host()).forEach(role -> enter(Scope.host(), role));
    players.add(visitor());
  }

  /** The region that those with a region's role are from. */
  TenantCode own() {
    return own;
  }

  List<Player> players() {
    return players;
  }

  Player with(Role role) {
    return players.stream().filter(each -> each.roles().contains(role)).findFirst().orElseThrow();
  }

  /** A key of a row of each table of the other region. */
  List<UUID> foreignKeys() {
    return keys(foreign);
  }

  /** A key of a row of each table of the own region. */
  List<UUID> ownKeys() {
    return keys(own);
  }

  private static List<UUID> keys(TenantCode region) {
    var keys = new ArrayList<UUID>();
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      var tables = new ArrayList<String>();
      try (var found =
          statement.executeQuery(
              "select table_name from information_schema.columns where column_name = 'id'"
                  + " and data_type = 'uuid' and table_schema = '"
                  + region.schema()
                  + "' order by 1")) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      for (var table : tables) {
        try (var found =
            statement.executeQuery(
                "select id from " + region.schema() + "." + table + " order by id desc limit 1")) {
          if (found.next()) {
            keys.add(found.getObject(1, UUID.class));
          }
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return keys;
  }

  private void enter(Scope scope, Role role) {
    var username = role.name().toLowerCase().replace('_', '-') + "-" + own.value();
    var account = account(scope, username, role);
    players.add(
        new Player(
            role.name(),
            username,
            Optional.of(new SignedIn(scope, account.actor(), Instant.now().plusSeconds(1)))));
  }

  private Player visitor() {
    var supporter = with(Role.SUPPORTER).person().orElseThrow();
    var administrator = with(Role.TENANT_ADMIN).person().orElseThrow().actor();
    var window =
        Scopes.call(
            Scope.tenant(own),
            administrator,
            () ->
                bean(SupportService.class)
                    .open(
                        new NewWindow(
                            supporter.actor().accountId(),
                            "Memeriksa bersama",
                            Duration.ofHours(1))));
    var actor =
        new Actor(
            supporter.actor().accountId(),
            "Tamu",
            Set.of(Role.VISITOR),
            Optional.empty(),
            Optional.empty());
    return new Player(
        Role.VISITOR.name(),
        "",
        Optional.of(
            new SignedIn(Scope.tenant(own), actor, supporter.since(), Optional.of(window))));
  }

  private Account account(Scope scope, String username, Role role) {
    var person =
        role == Role.CIVIL_SERVANT
            ? Optional.of(in(scope, () -> people().getFirst()))
            : Optional.<UUID>empty();
    var unit =
        role == Role.UNIT_HEAD
            ? Optional.of(in(scope, () -> bean(OrganizationService.class).units().getFirst().id()))
            : Optional.<UUID>empty();
    var data =
        new AccountData(
            username, "Siti Rahmawati", Set.of(role), person, unit, Language.INDONESIAN);
    return in(
        scope,
        () -> {
          var accounts = bean(AccountService.class);
          accounts.createWithPassword(data, PASSWORD);
          var filter = new AccountFilter(Optional.of(username), Optional.empty(), Optional.empty());
          return accounts.page(filter, 0, 1).getFirst();
        });
  }

  private static List<UUID> people() {
    return bean(PeopleService.class).search(PeopleFilter.ALL, PeopleSort.BY_NAME, 0, 1).stream()
        .map(found -> found.id())
        .toList();
  }

  private static <T> T in(Scope scope, java.util.function.Supplier<T> work) {
    return Scopes.call(scope, Actor.system(), work);
  }

  private static <T> T bean(Class<T> type) {
    return TestDatabase.context().getBean(type);
  }
}
