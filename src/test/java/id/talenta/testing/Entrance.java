package id.talenta.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The sign-in page, in Bahasa Indonesia, as people fill it in. */
public final class Entrance {
  private Entrance() {}

  /** Fills everything in and presses the button. */
  public static void signIn(Page page, String region, String username, String password) {
    choose(page, region);
    type(page, username, password);
    enter(page);
  }

  /** Chooses the first region whose name has these words. */
  public static void choose(Page page, String region) {
    region(page).fill(region);
    page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(region))
        .first()
        .click();
  }

  /** Types the account and its password. */
  public static void type(Page page, String username, String password) {
    page.getByLabel("Nama akun").fill(username);
    password(page).fill(password);
  }

  /** Presses the button. */
  public static void enter(Page page) {
    page.locator("vaadin-button[theme~=primary]").click();
  }

  /** The field of the region. */
  public static Locator region(Page page) {
    return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Instansi"));
  }

  /** The field of the password, not the button that shows it. */
  public static Locator password(Page page) {
    return page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(true));
  }
}
