package id.talenta.tour;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.talenta.demo.DemoAccount;
import id.talenta.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One walk: signs in, opens every entry of the navigation, and of every kind of detail page the
 * first that a screen links to.
 */
final class Tour {
  private static final int MOST_SCREENS = 60;
  private static final int TALLEST = 6000;

  /** What scrolls: the page, and within it the screen. */
  private static final String PARTS =
      """
      [document.documentElement,
          document.querySelector('.frame')?.shadowRoot.querySelector('[part=content]')]
          .filter(part => part)
      """;

  private static final String BELOW_THE_WINDOW =
      "() => Math.max(...(" + PARTS + ").map(part => part.scrollHeight - part.clientHeight))";

  private static final String IMAGES_ARE_THERE =
      """
      () => [...document.images].every(
          image => image.complete || image.getBoundingClientRect().top > innerHeight)
      """;

  /** Kinds of detail pages that look different in each state, and how many of them are opened. */
  private static final Map<String, Integer> SEVERAL =
      Map.of(
          "/kerja-sama/satu", 9, "/kerja-sama/satu/pendampingan", 3, "/pengisian-jabatan/satu", 5);

  private static final String NOWHERE = "/tidak/ada";
  private static final String SHEET = "/pegawai/satu";
  private static final Pattern SHEET_OF_PAPER = Pattern.compile("/Type /Page\\b(?!s)");
  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=^/instansi/)[a-z0-9_]+");

  private final String address;
  private final Visitor visitor;
  private final Look look;
  private final Path folder;
  private final Optional<Opening> opening;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> pictures = new HashMap<>();

  /**
   * A walk.
   *
   * @param opening the region that is taken on during it, if one is
   */
  Tour(String address, Visitor visitor, Look look, Path folder, Optional<Opening> opening) {
    this.address = address;
    this.visitor = visitor;
    this.look = look;
    this.folder = folder;
    this.opening = opening;
  }

  /** Walks, and tells what was not as it should be. */
  List<String> walk() {
    try (var browser = Browser.start()) {
      var page = browser.open(look.size().window(), look.colours());
      signIn(page);
      speak(page);
      var dialogs = new Dialogs(page, look.language());
      Deque<String> ways = new ArrayDeque<>(entries(page));
      while (!ways.isEmpty() && seen.size() < MOST_SCREENS) {
        var way = ways.removeFirst();
        if (isNew(way)) {
          visit(page, way);
          details(page).forEach(ways::addLast);
          if (look.isThorough()) {
            dialogs
                .open(name -> picture(page, kind(way) + "-" + name))
                .forEach(fault -> fault(way, fault));
          }
        }
      }
      opening.ifPresent(each -> each.walk(page, address, look.language(), this::whole));
      browser.complaints().stream()
          .filter(complaint -> !complaint.contains("net::ERR_ABORTED"))
          .forEach(complaint -> fault("", complaint));
      // Last: the browser complains of this one by itself.
      show(page, NOWHERE);
    } catch (PlaywrightException | IllegalStateException failure) {
      fault("", String.valueOf(failure.getMessage()).lines().limit(2).collect(joining()));
    }
    return faults;
  }

  private void signIn(Page page) {
    page.navigate(address + "/masuk");
    page.getByLabel("Nama akun").waitFor();
    picture(page, "masuk");
    var region = page.getByRole(AriaRole.COMBOBOX, named("Instansi"));
    region.fill(visitor.region());
    page.getByRole(AriaRole.OPTION, option()).first().click();
    page.getByLabel("Nama akun").fill(visitor.username());
    var password = page.locator("input[type=password]");
    password.fill(DemoAccount.PASSWORD);
    password.press("Enter");
    page.waitForURL(url -> !url.contains("/masuk"));
    Browser.settle(page);
  }

  /** Turns all screens to the wanted language; the account remembers it. */
  private void speak(Page page) {
    var toggle = page.locator(".language-switch");
    toggle.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    var language = look.language().code();
    // It begins with the language that is not in use.
    if (String.valueOf(toggle.textContent())
        .strip()
        .toLowerCase(Locale.ROOT)
        .startsWith(language)) {
      // A phone has it in the account's menu.
      toggle.dispatchEvent("click");
      page.waitForFunction("code => document.documentElement.lang === code", language);
      Browser.settle(page);
    }
  }

  private Page.GetByRoleOptions option() {
    return named(visitor.isOfHost() ? visitor.region() + " (tuan rumah)" : visitor.region())
        .setExact(true);
  }

  private List<String> entries(Page page) {
    var ways = new ArrayList<String>();
    for (var item : page.locator("vaadin-side-nav-item").all()) {
      ways.add("/" + String.valueOf(item.getAttribute("path")).replaceFirst("^/", ""));
    }
    ways.add("/kata-sandi");
    if (!visitor.screens().isEmpty()) {
      ways.retainAll(visitor.screens());
    }
    return ways;
  }

  /** Links within the screen to something that has a key, in the order of their appearance. */
  private List<String> details(Page page) {
    var ways = new ArrayList<String>();
    var links = page.locator("vaadin-app-layout > :not([slot]) a[href]");
    for (var link : links.all()) {
      var way = String.valueOf(link.getAttribute("href")).replaceFirst("^\\.?/?", "/");
      if (KEY.matcher(way).find() && !way.startsWith("/VAADIN") && !way.contains("://")) {
        ways.add(way);
      }
    }
    return ways;
  }

  /** Whether it was not seen yet, and not enough others of its kind. */
  private boolean isNew(String way) {
    var kind = kind(way);
    var most = look.isThorough() ? SEVERAL.getOrDefault(kind, 1) : 1;
    return pictures.getOrDefault(kind, 0) < most && seen.add(most == 1 ? kind : way);
  }

  private void visit(Page page, String way) {
    show(page, way);
    if (page.locator(".error-page").count() > 0) {
      fault(way, "shows an error page");
    }
    if (isWiderThanTheWindow(page)) {
      fault(way, "is wider than the window");
    }
    if (holdsTableTallerThanTheWindow(page)) {
      fault(way, "holds a table that fetches all its rows at once");
    }
    if (kind(way).equals(SHEET) && look.equals(Look.ALL.getFirst())) {
      print(page, way);
    }
  }

  /** A person's sheet must fit on one A4. */
  private void print(Page page, String way) {
    var paper =
        page.pdf(
            new Page.PdfOptions()
                .setPath(folder.resolve(visitor.name() + "-pegawai-satu-a4.pdf"))
                .setPreferCSSPageSize(true)
                .setPrintBackground(true));
    var sheets = SHEET_OF_PAPER.matcher(new String(paper, StandardCharsets.ISO_8859_1)).results();
    if (sheets.count() != 1) {
      fault(way, "does not print on one A4");
    }
  }

  private void show(Page page, String way) {
    page.navigate(address + way);
    Browser.settle(page);
    page.waitForFunction("() => document.fonts.status === 'loaded'");
    var kind = kind(way);
    var number = pictures.merge(kind, 1, Integer::sum);
    whole(page, number == 1 ? kind : kind + "-" + number);
  }

  private static boolean isWiderThanTheWindow(Page page) {
    return Boolean.TRUE.equals(
        page.evaluate(
            "() => (" + PARTS + ").some(part => part.scrollWidth > part.clientWidth + 1)"));
  }

  private static boolean holdsTableTallerThanTheWindow(Page page) {
    return Boolean.TRUE.equals(
        page.evaluate(
            """
            () => [...document.querySelectorAll('vaadin-grid:not([all-rows-visible])')]
                .some(grid => grid.clientHeight > Math.max(innerHeight, 600))
            """));
  }

  private void picture(Page page, String screen) {
    var name =
        String.join(
            "-",
            visitor.name(),
            screen.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""),
            look.suffix());
    Browser.picture(page, folder.resolve(name.replace("--", "-") + ".png"));
  }

  /** A picture of the whole screen, also of what one has to scroll to. */
  private void whole(Page page, String screen) {
    var hidden = ((Number) page.evaluate(BELOW_THE_WINDOW)).intValue();
    var window = look.size().window();
    if (hidden > 0) {
      page.setViewportSize(window.width(), Math.min(window.height() + hidden, TALLEST));
      Browser.settle(page);
    }
    page.waitForFunction(IMAGES_ARE_THERE);
    picture(page, screen);
    page.setViewportSize(window.width(), window.height());
  }

  /** The way with the same name for all keys and without its parameters: one picture a kind. */
  private static String kind(String way) {
    var path = KEY.matcher(way.split("\\?", 2)[0]).replaceAll("satu");
    return path.equals("/") ? "/awal" : path;
  }

  private void fault(String way, String what) {
    faults.add(visitor.name() + " " + look.suffix() + " " + way + ": " + what);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
