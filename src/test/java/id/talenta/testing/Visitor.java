package id.talenta.testing;

import com.microsoft.playwright.Page;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Someone with an account of a tenant made by {@link TestDatabase}, at the sign-in page. */
public final class Visitor {
  private static final String PASSWORD = "sungai musi mengalir";

  private final Product product;
  private final TenantCode tenant;
  private final String username;

  private Visitor(Product product, TenantCode tenant, String username) {
    this.product = product;
    this.tenant = tenant;
    this.username = username;
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
    var username = "uji-" + UUID.randomUUID().toString().substring(0, 8);
    var data =
        new AccountData(
            username, "Siti Rahmawati", Set.of(role), person, unit, Language.INDONESIAN);
    TestDatabase.in(
        tenant,
        () -> {
          product.context().getBean(AccountService.class).createWithPassword(data, PASSWORD);
          return true;
        });
    return new Visitor(product, tenant, username);
  }

  /** Opens a page of the product, signing in on the way. */
  public void open(Page page, String path) {
    page.navigate(product.address() + "/" + path);
    Entrance.signIn(page, "Kota Uji " + tenant.value(), username, PASSWORD);
    page.waitForURL("**/" + path.replaceFirst("\\?.*", "") + "*");
    Browser.settle(page);
  }
}
