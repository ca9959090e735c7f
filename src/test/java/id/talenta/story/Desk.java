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
public final class Desk implements AutoCloseable {
  private static final double PATIENCE = 60_000;

  private final Page page;
  private final String address;

  /** A browser in a window of its own, not yet at the product. */
  public Desk(Browser browser, Browser.Window window, String address) {
    this.page = browser.open(window);
    this.address = address;
  }

  /** What is looked at. */
  public Page page() {
    return page;
  }

  /** Signs in and waits for the first page. */
  public void signIn(String region, String username, String password) {
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

  /** Opens a page of the product. */
  public void go(String path) {
    page.navigate(address + "/" + path);
    settle();
  }

  /** Types into a field. */
  public void fill(String label, String value) {
    page.getByLabel(label).first().fill(value);
  }

  /** A field with exactly this label, where others have the word in theirs. */
  public Locator field(String label) {
    return page.getByLabel(label, exactly()).first();
  }

  /** Types a day, as 25-11-2026; Enter closes the calendar. */
  public void day(String label, String value) {
    var field = page.getByLabel(label).first();
    field.fill(value);
    field.press("Enter");
  }

  /** Chooses from a list. */
  public void choose(String label, String option) {
    page.getByLabel(label).first().click();
    page.getByRole(AriaRole.OPTION, named(option)).first().click();
  }

  /** Presses a button. */
  public void press(String button) {
    button(button).click();
  }

  /** A button with these words. */
  public Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  /** Follows a link. */
  public void follow(String link) {
    page.getByRole(AriaRole.LINK, named(link)).first().click();
    settle();
  }

  /** Presses the button of a dialog that does what the dialog is about. */
  public void confirm() {
    page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").last().click();
    settle();
  }

  /** Waits longer than usual, for work that goes on in the background. */
  public void await(String text) {
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

  /** Waits for a heading. */
  public void heading(String text) {
    page.getByRole(AriaRole.HEADING, named(text)).first().waitFor();
  }

  /** Waits until this is seen. */
  public void see(String text) {
    assertThat(shown(page.getByText(text))).isVisible();
  }

  /** Waits until something like this is seen. */
  public void see(Pattern text) {
    assertThat(shown(page.getByText(text))).isVisible();
  }

  /** Lists repeat on phones what wide screens show in columns of its own, and hide one of both. */
  private static Locator shown(Locator found) {
    return found.filter(new Locator.FilterOptions().setVisible(true)).first();
  }

  /** Chooses a file. */
  public void send(Path file) {
    page.locator("input[type=file]").first().setInputFiles(file);
  }

  /** Waits until the product has answered. */
  public void settle() {
    Browser.settle(page);
  }

  /** Writes what is seen to a file. */
  public void picture(Path file) {
    Browser.picture(page, file);
  }

  /** By this name, or one that has it in it. */
  public static Page.GetByRoleOptions named(String name) {
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
