package id.talenta.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chromium, driven by Playwright. It is the machine's own; where there is none, {@link
 * BrowserInstallation} gets one.
 */
public final class Browser implements AutoCloseable {
  /** The window of a desk: 1440 by 900. */
  public static final Window DESK = new Window(1440, 900);

  /** The window of a phone: 390 by 844. */
  public static final Window PHONE = new Window(390, 844);

  private static final int PATIENCE_MILLISECONDS = 20_000;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /**
   * The size of a window.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   */
  public record Window(int width, int height) {}

  /** Starts Chromium without a window. */
  public static Browser start() {
    var executable = BrowserInstallation.executable();
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
    executable.ifPresent(options::setExecutablePath);
    // Playwright gives its assertions five seconds unless told, which a busy machine needs longer.
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  /** A page in a fresh session: no cookies, light colours. */
  public Page open(Window window) {
    return open(window, ColorScheme.LIGHT);
  }

  /** A page in a fresh session: no cookies, these colours. */
  public Page open(Window window, ColorScheme colours) {
    var options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(window.width(), window.height())
            .setColorScheme(colours)
            .setLocale("id-ID")
            .setTimezoneId("Asia/Jakarta")
            .setReducedMotion(ReducedMotion.REDUCE)
            .setAcceptDownloads(true);
    var context = chromium.newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLISECONDS);
    listen(context);
    return context.newPage();
  }

  /** Errors in the browser's console, and requests that failed, since the start. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Writes what the page shows to a PNG file. */
  public static void picture(Page page, Path file) {
    try {
      Files.createDirectories(Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  /** Waits until Vaadin has nothing to do any more. */
  public static void settle(Page page) {
    page.waitForFunction(
        "() => window.Vaadin?.Flow?.clients && Object.values(window.Vaadin.Flow.clients)"
            + ".every(client => !client.isActive || !client.isActive())");
  }

  private void listen(BrowserContext context) {
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    context.onResponse(
        response -> {
          if (response.status() >= 500) {
            complaints.add(response.status() + " " + response.url());
          }
        });
    context.onRequestFailed(
        request -> complaints.add("failed: " + request.url() + " " + request.failure()));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
