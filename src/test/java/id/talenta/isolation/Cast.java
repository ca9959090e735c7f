package id.talenta.isolation;

import id.talenta.access.Account;
import id.talenta.access.AccountData;
import id.talenta.access.AccountFilter;
import id.talenta.access.AccountService;
import id.talenta.access.RoleRules;
import id.talenta.access.support.NewWindow;
import id.talenta.access.support.SupportService;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.platform.Ids;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.web.SignedIn;
import id.talenta.succession.Story;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two regions with people in them, and somebody with each role of each side. */
final class Cast {
  /** The roles that only people of the host have. */
  static final Set<Role> OF_THE_HOST = RoleRules.of(Scope.host());

  static final String PASSWORD = "sungai musi mengalir";

  private static final UUID STRANGER = Ids.next();

  /** Rows of the host that are about no region. */
  private static final Set<String> OF_NO_REGION = Set.of("account", "journal_entry");

  private final Region own;
  private final Region foreign;
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
    var story = Story.begin();
    var other = Story.begin();
    players.add(new Player("nobody", "", Optional.empty()));
    var home = Scope.tenant(story.tenant());
    RoleRules.of(home).forEach(role -> enter(home, role, story.tenant()));
    RoleRules.of(Scope.host()).forEach(role -> enter(Scope.host(), role, story.tenant()));
    account(Scope.tenant(other.tenant()), "admin", Role.TENANT_ADMIN);
    window(other.tenant());
    foreign = region(other, new Keys(Map.of()));
    players.add(visitor(story.tenant(), window(story.tenant())));
    own = region(story, foreign.hostKeys());
  }

  private static Region region(Story story, Keys others) {
    var brought = Furniture.into(story);
    return new Region(
        story.tenant(),
        Keys.of(story.tenant().schema())
            .with("civil_servant", brought.candidates().getFirst())
            .with("position", brought.post().id())
            .with("organization_unit", brought.post().unitId()),
        Keys.of("host").withoutTables(OF_NO_REGION).without(others),
        brought.candidates());
  }

  /** The region that those with a region's role are from. */
  Region own() {
    return own;
  }

  /** The other region. */
  Region foreign() {
    return foreign;
  }

  /** Somebody of the other region who has this role and no account, or the system. */
  Actor stranger(Role role) {
    if (role == Role.SYSTEM) {
      return Actor.system();
    }
    var keys = foreign.keys().byTable();
    return new Actor(
        STRANGER,
        role.name(),
        Set.of(role),
        keys.getOrDefault("civil_servant", List.of()).stream().findFirst(),
        keys.getOrDefault("organization_unit", List.of()).stream().findFirst());
  }

  /** Waits until what was begun in both regions is done: jobs write at moments of their own. */
  void awaitJobs() {
    for (var region : List.of(own, foreign)) {
      Eventually.holds("the jobs of " + region.code() + " are done", () -> isIdle(region.code()));
    }
  }

  private static boolean isIdle(TenantCode region) {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select count(*) from "
                    + region.schema()
                    + ".job where state in ('QUEUED', 'RUNNING')")) {
      return found.next() && found.getInt(1) == 0;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  List<Player> players() {
    return players;
  }

  Player with(Role role) {
    return players.stream().filter(each -> each.roles().contains(role)).findFirst().orElseThrow();
  }

  /** Whether somebody is signed in to a region. */
  static boolean isRegions(Player player) {
    return player.person().filter(found -> found.scope() instanceof Scope.Tenant).isPresent();
  }

  private void enter(Scope scope, Role role, TenantCode home) {
    var username = role.name().toLowerCase().replace('_', '-') + "-" + home.value();
    var account = account(scope, username, role);
    players.add(
        new Player(
            role.name(),
            username,
            Optional.of(new SignedIn(scope, account.actor(), Instant.now().plusSeconds(1)))));
  }

  /** Opens a region to the supporter. */
  private UUID window(TenantCode region) {
    var supporter = with(Role.SUPPORTER).person().orElseThrow().actor().accountId();
    return in(
        Scope.tenant(region),
        () ->
            bean(SupportService.class)
                .open(new NewWindow(supporter, "Memeriksa bersama", Duration.ofHours(1))));
  }

  private Player visitor(TenantCode region, UUID window) {
    var supporter = with(Role.SUPPORTER).person().orElseThrow();
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
            new SignedIn(Scope.tenant(region), actor, supporter.since(), Optional.of(window))));
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
