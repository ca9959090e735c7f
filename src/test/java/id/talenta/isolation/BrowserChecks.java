package id.talenta.isolation;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.talenta.isolation.Cast.Player;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import id.talenta.testing.Product;
import java.util.List;

/** A sample of screens in Chromium, with the sign-in page on the way: what is shown in the end. */
final class BrowserChecks {
  static final String SAMPLE = "browser";

  private static final String NOWHERE = "tidak/ada";
  private static final List<String> OF_REGIONS =
      List.of("pegawai", "sembilan-kotak", "pengisian-jabatan", "impor", "aturan");

  private final Combinations combinations;
  private final Product product;
  private final Browser browser;

  BrowserChecks(Combinations combinations, Product product, Browser browser) {
    this.combinations = combinations;
    this.product = product;
    this.browser = browser;
  }

  void all(Cast cast, List<Surface.Screen> screens, Doors doors) {
    var host = signedIn(cast.with(Role.HOST_ADMIN));
    OF_REGIONS.forEach(path -> same(host, "the host", path, NOWHERE));
    var civilServant = signedIn(cast.with(Role.CIVIL_SERVANT));
    OF_REGIONS.forEach(path -> same(civilServant, "a civil servant", path, NOWHERE));
    var auditor = cast.with(Role.AUDITOR);
    var page = signedIn(auditor);
    screens.stream()
        .filter(screen -> screen.takesKey() && ScreenChecks.isOpen(screen, auditor))
        .flatMap(screen -> doors.of(screen).stream())
        .forEach(door -> behind(page, door));
  }

  /** With an own key it opens, with another's it looks as if there were nothing. */
  private void behind(Page page, Doors.Door door) {
    var own = shown(page, door.own());
    var none = shown(page, door.unknown());
    combinations.tried(SAMPLE, !own.equals(none), door.own() + " as an auditor shows " + own);
    if (!door.foreign().equals(door.unknown())) {
      var foreign = shown(page, door.foreign());
      combinations.tried(
          SAMPLE,
          foreign.equals(none),
          door.foreign() + " as an auditor shows " + foreign + ", none: " + none);
    }
  }

  private void same(Page page, String who, String path, String other) {
    var shown = shown(page, path);
    var none = shown(page, other);
    combinations.tried(
        SAMPLE, shown.equals(none), path + " as " + who + " shows " + shown + ", none: " + none);
  }

  private String shown(Page page, String path) {
    page.navigate(product.address() + "/" + path);
    Browser.settle(page);
    return Outcome.blurred(page.locator("main").innerText());
  }

  private Page signedIn(Player player) {
    var region =
        switch (player.person().orElseThrow().scope()) {
          case Scope.Host ignored -> "host";
          case Scope.Tenant tenant -> tenant.code().value();
        };
    var page = browser.open(Browser.DESK);
    var remembered = new Cookie("talenta-region", region).setUrl(product.address().toString());
    page.context().addCookies(List.of(remembered));
    page.navigate(product.address() + "/masuk");
    Entrance.type(page, player.username(), Cast.PASSWORD);
    Entrance.enter(page);
    page.waitForURL(address -> !address.contains("/masuk"));
    Browser.settle(page);
    return page;
  }
}
