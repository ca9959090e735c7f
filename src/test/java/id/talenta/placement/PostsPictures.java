package id.talenta.placement;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.testing.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes pictures of the screens of posts to {@code target/posts}. */
final class PostsPictures {
  private static final Path FOLDER = Path.of("target", "posts");

  private PostsPictures() {}

  public static void main(String[] arguments) {
    try (var stage = new Stage();
        var browser = Browser.start()) {
      var story = stage.story();
      var open = story.open(story.posts(PositionLevel.JPT_PRATAMA).getLast());
      var prepared = story.open(story.fillable(PositionLevel.ADMINISTRATOR));
      story.prepare(prepared);
      var proposed = story.open(story.fillable(PositionLevel.JPT_PRATAMA));
      story.prepare(proposed);
      story.propose(proposed);
      for (var window : List.of(Browser.DESK, Browser.PHONE)) {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          for (var language : Language.values()) {
            var look =
                colours.name().toLowerCase(Locale.ROOT)
                    + "-"
                    + window.width()
                    + "-"
                    + language.code();
            if (arguments.length == 0 || List.of(arguments).contains(look)) {
              var page = browser.open(window, colours);
              take(stage, page, language, look, open, prepared, proposed);
            }
          }
        }
      }
      decide(stage, browser, proposed);
      browser.complaints().forEach(System.out::println);
    }
    System.exit(0);
  }

  private static void take(
      Stage stage,
      Page page,
      Language language,
      String look,
      UUID open,
      UUID prepared,
      UUID proposed) {
    stage.open(page, Role.ANALYST, language, "peta-jabatan");
    picture(page, look + "-map");
    page.locator("vaadin-grid-tree-toggle:not([leaf])").nth(1).click();
    picture(page, look + "-map-expanded");
    stage.go(page, "peta-jabatan?kosong=ya&jenjang=ADMINISTRATOR,JPT_PRATAMA");
    picture(page, look + "-map-vacant");
    stage.go(page, "jabatan/" + stage.story().vacancy(prepared).positionId());
    picture(page, look + "-position");
    stage.go(page, "proyeksi-pensiun?tahun=2");
    picture(page, look + "-forecast");
    stage.go(page, "proyeksi-pensiun?tahun=1&jenjang=ADMINISTRATOR");
    picture(page, look + "-forecast-cell");
    stage.go(page, "pengisian-jabatan");
    picture(page, look + "-vacancies");
    stage.go(page, "pengisian-jabatan/" + open);
    picture(page, look + "-open");
    stage.go(page, "pengisian-jabatan/" + prepared);
    picture(page, look + "-prepared");
    page.locator("tr.candidate vaadin-button").first().click();
    page.locator("vaadin-dialog .fact-table").first().waitFor();
    picture(page, look + "-candidate");
    page.context().clearCookies();
    stage.open(page, Role.COMMITTEE, language, "pengisian-jabatan/" + prepared);
    picture(page, look + "-committee");
    page.context().clearCookies();
    stage.open(page, Role.REGIONAL_HEAD, language, "pengisian-jabatan");
    picture(page, look + "-head-list");
    stage.go(page, "pengisian-jabatan/" + proposed);
    page.locator(".pick").first().click();
    Browser.settle(page);
    picture(page, look + "-head");
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(look + "-head-first.png")));
    page.context().close();
  }

  private static void decide(Stage stage, Browser browser, UUID vacancy) {
    var story = stage.story();
    var list =
        story
            .as(
                Role.AUDITOR,
                () -> story.bean(id.talenta.succession.VacancyService.class).shortlist(vacancy))
            .orElseThrow();
    var other =
        list.candidates().stream()
            .filter(candidate -> candidate.proposedPlace().isEmpty())
            .findFirst()
            .orElseThrow();
    var decision =
        story.as(
            Role.REGIONAL_HEAD,
            () ->
                story
                    .bean(DecisionService.class)
                    .decide(
                        new Pick(
                            vacancy,
                            story.version(vacancy),
                            other.personId(),
                            "Berpengalaman memimpin penataan kawasan pesisir",
                            "Kebutuhan mendesak akan keahlian penataan ruang")));
    for (var entry : Map.of("light-1440", Browser.DESK, "light-390", Browser.PHONE).entrySet()) {
      var page = browser.open(entry.getValue());
      stage.open(page, Role.AUDITOR, "keputusan");
      picture(page, entry.getKey() + "-decisions");
      stage.go(page, "keputusan/" + decision);
      picture(page, entry.getKey() + "-dossier");
      page.context().close();
    }
  }

  /** The window, and the whole page below it. */
  private static void picture(Page page, String name) {
    Browser.settle(page);
    page.addStyleTag(
        new Page.AddStyleTagOptions()
            .setContent("vaadin-app-layout{height:auto!important;min-height:100vh}"));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(true));
  }
}
