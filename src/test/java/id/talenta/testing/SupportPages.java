package id.talenta.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people do on the pages of support windows. */
public final class SupportPages {
  private SupportPages() {}

  /** The region's administrator opens a window, on the page of windows. */
  public static void openWindow(Page region, String supporter, String reason) {
    button(region, "Buka jendela dukungan").click();
    region.getByRole(AriaRole.COMBOBOX, named("Petugas dukungan")).fill(supporter);
    region.getByRole(AriaRole.OPTION, named(supporter)).first().click();
    region.getByLabel("Alasan").fill(reason);
    region.getByRole(AriaRole.BUTTON, named("Buka jendela").setExact(true)).click();
    assertThat(notice(region).first()).isVisible();
  }

  /** The supporter comes in by the first window in the list. */
  public static void enter(Page supporter) {
    button(supporter, "Masuk sebagai tamu").click();
    assertThat(notice(supporter)).isVisible();
  }

  /** The region closes its window. */
  public static void close(Page region) {
    button(region, "Tutup jendela sekarang").click();
  }

  /** What stands above every screen of both while a window is open. */
  public static Locator notice(Page page) {
    return page.locator(".support-notice");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name)).first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
