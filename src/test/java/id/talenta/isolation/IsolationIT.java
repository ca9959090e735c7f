package id.talenta.isolation;

import id.talenta.platform.scope.Scope;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * All that can be reached × no session, the sessions of another region, of each wrong role and of
 * the host, and keys of another region's rows: everything is refused, and what is another's is not
 * told apart from what there is not.
 */
class IsolationIT {
  private static final Combinations COMBINATIONS = new Combinations();
  private static final Surface SURFACE = new Surface(TestDatabase.context());
  private static final Cast CAST = new Cast();
  private static final List<UUID> FOREIGN = CAST.foreign().each();

  /** No limit is to refuse before the right does. */
  private static final int MANY = 1_000_000;

  private static final Product PRODUCT =
      Product.start(
          Map.of(
              "test.isolation", true,
              "talenta.api.requests-per-minute", MANY,
              "talenta.limits.requests-per-minute", MANY,
              "talenta.limits.exports-per-minute", MANY));
  private static final ScreenChecks SCREENS =
      new ScreenChecks(COMBINATIONS, PRODUCT, CAST.players());
  private static final Doors DOORS = new Doors(SCREENS.clients(), CAST.own(), CAST.foreign());

  @AfterAll
  static void end() {
    System.out.println(COMBINATIONS);
    PRODUCT.close();
  }

  @Test
  void a_service_refuses_whoever_it_does_not_name_before_a_transaction_begins() {
    new ServiceChecks(COMBINATIONS).nobodyAndWrongRoles(SURFACE.services());
    COMBINATIONS.allRefused(ServiceChecks.ROLES, 1000);
  }

  @Test
  void a_service_answers_for_another_regions_key_as_for_one_that_there_is_not_and_writes_nothing()
      throws SQLException {
    CAST.awaitJobs();
    new ServiceKeyChecks(COMBINATIONS, CAST.foreign(), CAST.own(), CAST::stranger, CAST::awaitJobs)
        .all(SURFACE.services());
    COMBINATIONS.allRefused(ServiceKeyChecks.KEYS, 500);
    COMBINATIONS.allRefused(ServiceKeyChecks.HOST_KEYS, 500);
    COMBINATIONS.allRefused(ServiceKeyChecks.CODES, 3);
    COMBINATIONS.allRefused(ServiceKeyChecks.PEOPLE, 100);
    COMBINATIONS.allRefused(ServiceKeyChecks.OWN, 50);
    COMBINATIONS.allRefused(ServiceKeyChecks.WRITTEN, 50);
  }

  @Test
  void a_service_that_an_auditor_may_call_reads_and_changes_nothing() {
    new ServiceChecks(COMBINATIONS)
        .readers(SURFACE.services(), CAST.own().code(), CAST.own().each());
    COMBINATIONS.allRefused(ServiceChecks.READERS, 300);
  }

  @Test
  void a_repository_reaches_nothing_without_a_scope() {
    checks().withoutScope(SURFACE.repositories());
    COMBINATIONS.allRefused(RepositoryChecks.NO_SCOPE, 150);
  }

  @Test
  void a_repository_reaches_nothing_on_the_other_side() {
    checks().onTheOtherSide(SURFACE.repositories());
    COMBINATIONS.allRefused(RepositoryChecks.OTHER_SIDE, 100);
  }

  @Test
  void a_screen_is_not_there_for_whoever_may_not_open_it() {
    SCREENS.nobodyAndWrongRoles(SURFACE.screens());
    COMBINATIONS.allRefused(ScreenChecks.ROLES, 300);
  }

  @Test
  void a_file_is_for_the_session_it_was_offered_in_and_for_no_key_of_another_region() {
    CAST.awaitJobs();
    new FileChecks(COMBINATIONS, SCREENS.clients(), DOORS).all(SURFACE.screens());
    COMBINATIONS.allRefused(ScreenChecks.ROLES, 50);
    COMBINATIONS.allRefused(Doors.OWN, 5);
    COMBINATIONS.allRefused(FileChecks.OWN, 20);
    COMBINATIONS.allRefused(FileChecks.WRONG, 100);
    COMBINATIONS.allRefused(FileChecks.KEYS, 20);
  }

  @Test
  void a_screen_is_reached_by_whoever_it_names_and_an_auditor_reads_all_of_a_region() {
    SCREENS.named(SURFACE.screens(), CAST.own().each());
    COMBINATIONS.allRefused(ScreenChecks.NAMED, 150);
  }

  @Test
  void a_screen_shows_the_same_for_another_regions_key_as_for_one_that_there_is_not() {
    SCREENS.foreignKeys(SURFACE.screens(), FOREIGN);
    COMBINATIONS.allRefused(ScreenChecks.KEYS, 100);
  }

  @Test
  void an_endpoint_refuses_whoever_it_does_not_name() {
    new EndpointChecks(COMBINATIONS, PRODUCT)
        .nobodyAndWrongRoles(SURFACE.endpoints(), CAST.players());
    COMBINATIONS.allRefused(EndpointChecks.ROLES, 20);
  }

  @Test
  void an_endpoint_answers_for_another_regions_key_as_for_one_that_there_is_not() {
    new EndpointChecks(COMBINATIONS, PRODUCT)
        .foreignKeys(SURFACE.endpoints(), CAST.players(), FOREIGN);
    COMBINATIONS.allRefused(EndpointChecks.KEYS, 20);
  }

  @Test
  void in_a_real_browser_it_is_the_same() {
    try (var browser = Browser.start()) {
      new BrowserChecks(COMBINATIONS, PRODUCT, browser).all(CAST, SURFACE.screens(), DOORS);
    }
    COMBINATIONS.allRefused(BrowserChecks.SAMPLE, 20);
  }

  private static RepositoryChecks checks() {
    return new RepositoryChecks(COMBINATIONS, Scope.tenant(CAST.own().code()));
  }
}
