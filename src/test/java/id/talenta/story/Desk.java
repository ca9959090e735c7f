package id.talenta.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody before a browser: looks for things by what is written on them, as people do. */
final class Desk implements AutoCloseable {
  private static final double PATIENCE = 60_000;

  private final Page page;
  private final String address;

  Desk(Browser browser, Browser.Window window, String address) {
    this.page = browser.open(window);
    this.address = address;
  }

  Page page() {
    return page;
  }

  /** Signs in and waits for the first page. */
  void signIn(String region, String username, String password) {
    page.navigate(address + "/masuk");
    knock(region, username, password);
    page.waitForURL(url -> !url.contains("/masuk"));
    settle();
  }

  /** Tries to sign in, at the entrance. */
  void knock(String region, String username, String password) {
    Entrance.signIn(page, region, username, password);
  }

  /** Puts an own password in place of a one-time password. */
  void choosePassword(String password) {
    heading("Buat kata sandi Anda");
    page.getByLabel("Kata sandi baru", exactly()).fill(password);
    page.getByLabel("Ketik ulang kata sandi baru").fill(password);
    press("Simpan kata sandi");
    page.waitForURL(url -> !url.contains("kata-sandi"));
    settle();
  }

  void go(String path) {
    page.navigate(address + "/" + path);
    settle();
  }

  void fill(String label, String value) {
    page.getByLabel(label).first().fill(value);
  }

  /** Types a day, as 25-11-2026; Enter closes the calendar. */
  void day(String label, String value) {
    var field = page.getByLabel(label).first();
    field.fill(value);
    field.press("Enter");
  }

  void choose(String label, String option) {
    page.getByLabel(label).first().click();
    page.getByRole(AriaRole.OPTION, named(option)).first().click();
  }

  void press(String button) {
    button(button).click();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  void follow(String link) {
    page.getByRole(AriaRole.LINK, named(link)).first().click();
    settle();
  }

  /** Presses the button of a dialog that does what the dialog is about. */
  void confirm() {
    page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").last().click();
    settle();
  }

  /** Waits longer than usual, for work that goes on in the background. */
  void await(String text) {
    assertThat(shown(page.getByText(text)))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
  }

  /** Follows a link to a file. */
  Path download(String link, Path target) {
    var file =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(link)).first().click());
    file.saveAs(target);
    return target;
  }

  /** What the server answers to this browser for an address, without a screen. */
  APIResponse ask(String path) {
    return page.request().get(address + "/" + path);
  }

  void heading(String text) {
    page.getByRole(AriaRole.HEADING, named(text)).first().waitFor();
  }

  void see(String text) {
    assertThat(shown(page.getByText(text))).isVisible();
  }

  void see(Pattern text) {
    assertThat(shown(page.getByText(text))).isVisible();
  }

  /** Lists repeat on phones what wide screens show in columns of its own, and hide one of both. */
  private static Locator shown(Locator found) {
    return found.filter(new Locator.FilterOptions().setVisible(true)).first();
  }

  void send(Path file) {
    page.locator("input[type=file]").first().setInputFiles(file);
  }

  void settle() {
    Browser.settle(page);
  }

  void picture(Path file) {
    Browser.picture(page, file);
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  @Override
  public void close() {
    page.context().close();
  }
}
