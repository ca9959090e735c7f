package id.talenta.testing;

import com.microsoft.playwright.Page;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostIdentity;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Someone with an account of the host or of a tenant made by {@link TestDatabase}, at the sign-in
 * page.
 */
public final class Visitor {
  private static final String PASSWORD = "sungai musi mengalir";

  private final Product product;
  private final String region;
  private final String username;

  private Visitor(Product product, String region, String username) {
    this.product = product;
    this.region = region;
    this.username = username;
  }

  /** Makes an account of the host's administrator. */
  public static Visitor ofTheHost(Product product) {
    var data = data(Role.HOST_ADMIN, Optional.empty(), Optional.empty(), Language.INDONESIAN);
    Scopes.run(Scope.host(), Actor.system(), () -> create(product, data));
    var host = product.context().getBean(HostIdentity.class).name();
    return new Visitor(product, host, data.username());
  }

  /** Makes an account with this role. */
  public static Visitor with(Product product, TenantCode tenant, Role role) {
    return with(product, tenant, role, Optional.empty(), Optional.empty());
  }

  /**
   * Makes an account with this role.
   *
   * @param person own record
   * @param unit the unit that the person heads
   */
  public static Visitor with(
      Product product, TenantCode tenant, Role role, Optional<UUID> person, Optional<UUID> unit) {
    return with(product, tenant, data(role, person, unit, Language.INDONESIAN));
  }

  /** Makes an account with this role, for somebody who reads English. */
  public static Visitor whoReadsEnglish(Product product, TenantCode tenant, Role role) {
    return with(product, tenant, data(role, Optional.empty(), Optional.empty(), Language.ENGLISH));
  }

  private static Visitor with(Product product, TenantCode tenant, AccountData data) {
    Scopes.run(Scope.tenant(tenant), Actor.system(), () -> create(product, data));
    return new Visitor(product, "Kota Uji " + tenant.value(), data.username());
  }

  private static AccountData data(
      Role role, Optional<UUID> person, Optional<UUID> unit, Language language) {
    var username = "uji-" + UUID.randomUUID().toString().substring(0, 8);
    return new AccountData(username, "Siti Rahmawati", Set.of(role), person, unit, language);
  }

  private static void create(Product product, AccountData data) {
    product.context().getBean(AccountService.class).createWithPassword(data, PASSWORD);
  }

  /** Opens a page of the product, signing in on the way. */
  public void open(Page page, String path) {
    page.navigate(product.address() + "/" + path);
    Entrance.signIn(page, region, username, PASSWORD);
    page.waitForURL("**/" + path.replaceFirst("\\?.*", "") + "*");
    Browser.settle(page);
  }
}
