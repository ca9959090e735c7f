package id.talenta.placement;

import com.microsoft.playwright.Page;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.succession.Story;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapped region in the running product, with accounts for each role in each language. */
final class Stage implements AutoCloseable {
  private static final String PASSWORD = "sungai musi mengalir";

  private static final int PATIENCE_MILLISECONDS = 60_000;

  private final Story story = Story.begin();
  private final Product product = Product.start(Map.of());

  Stage() {
    var accounts = product.context().getBean(AccountService.class);
    for (var role :
        new Role[] {
          Role.ANALYST, Role.COMMITTEE, Role.REGIONAL_HEAD, Role.AUDITOR, Role.TENANT_ADMIN
        }) {
      TestDatabase.in(
          story.tenant(),
          () -> {
            for (var language : Language.values()) {
              accounts.createWithPassword(
                  new AccountData(
                      name(role, language),
                      name(role, language),
                      Set.of(role),
                      Optional.empty(),
                      Optional.empty(),
                      language),
                  PASSWORD);
            }
            return true;
          });
    }
  }

  private static String name(Role role, Language language) {
    var name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (language) {
      case INDONESIAN -> name;
      case ENGLISH -> name + "-en";
    };
  }

  Story story() {
    return story;
  }

  String address(String path) {
    return product.address() + "/" + path;
  }

  /** Signs in and goes to an address. */
  void open(Page page, Role role, String path) {
    open(page, role, Language.INDONESIAN, path);
  }

  /** Signs in somebody who reads this language and goes to an address. */
  void open(Page page, Role role, Language language, String path) {
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    page.navigate(address(path));
    page.locator("vaadin-password-field input").waitFor();
    var region = page.locator("vaadin-combo-box input").first();
    region.click();
    region.fill(story.tenant().value());
    page.locator("vaadin-combo-box-item").first().click();
    page.locator("vaadin-text-field input").fill(name(role, language));
    page.locator("vaadin-password-field input").fill(PASSWORD);
    page.keyboard().press("Enter");
    // Signing in leads on by itself; going elsewhere before it has arrived would cut it off.
    page.locator("vaadin-app-layout").first().waitFor();
    go(page, path);
  }

  /** Goes to an address and waits until it stands. */
  void go(Page page, String path) {
    page.navigate(address(path));
    page.locator("h1").first().waitFor();
    Browser.settle(page);
  }

  @Override
  public void close() {
    product.close();
  }
}
