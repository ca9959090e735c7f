package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.demo.DirtyFiles;
import id.talenta.demo.ImportFiles;
import id.talenta.demo.SamplePdf;
import id.talenta.demo.core.Region;
import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where the story takes place: the product on a database of its own, nothing in it but the host's
 * administrator; a browser; files on disk; everybody's desk.
 */
final class Stage implements AutoCloseable {
  static final String HOST = "Provinsi Jawa Barat";
  static final String PASSWORD = "sungai musi mengalir jauh";
  private static final double PATIENCE_MILLISECONDS = 30_000;
  private static final String SIGNING_KEY = "tuan-rumah.pem";
  private static final Path PICTURES = Path.of("target", "story");

  private final EmbeddedDatabase database;
  private final Product product;
  private final Browser browser;
  private final Path files;
  private final Region region = StoryRegion.region();
  private final List<DirtyFiles.Spoiled> mistakes;
  private final Map<String, Desk> desks = new LinkedHashMap<>();

  private Stage(EmbeddedDatabase database, Product product, Browser browser, Path files) {
    this.database = database;
    this.product = product;
    this.browser = browser;
    this.files = files;
    ImportFiles.write(region, files.resolve("bersih"));
    this.mistakes = DirtyFiles.write(region, files.resolve("kotor"));
  }

  /** Plays a story. When it fails, there are pictures of what everybody had before them. */
  static void play(Path folder, Consumer<Stage> story) {
    try (var stage = set(folder)) {
      try {
        story.accept(stage);
        assertThat(stage.complaints()).isEmpty();
      } catch (RuntimeException | AssertionError failure) {
        stage.pictures(failure);
        throw failure;
      }
    }
  }

  private static Stage set(Path folder) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    var database = EmbeddedDatabase.start(Path.of("target", "story-data-" + UUID.randomUUID()));
    var settings = new HashMap<String, Object>(database.properties());
    settings.put("talenta.host", "jabar");
    settings.put("talenta.signing-key", signingKey(folder).toString());
    settings.put("talenta.packages.directory", folder.resolve("paket").toString());
    var product = Product.start(settings);
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () ->
            product
                .context()
                .getBean(AccountService.class)
                .createWithPassword(
                    new AccountData(
                        "tuan.rumah",
                        "Rina Contoh",
                        Set.of(Role.HOST_ADMIN),
                        Optional.empty(),
                        Optional.empty(),
                        Language.INDONESIAN),
                    PASSWORD));
    return new Stage(database, product, Browser.start(), folder);
  }

  /** The key with which the host signs certificates. */
  private static Path signingKey(Path folder) {
    return write(folder.resolve(SIGNING_KEY), TestKeys.signing());
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The desk of a person, opened when that person first acts. */
  Desk desk(String person) {
    return desk(person, Browser.DESK);
  }

  Desk desk(String person, Browser.Window window) {
    return desks.computeIfAbsent(
        person, name -> new Desk(browser, window, product.address().toString()));
  }

  Region region() {
    return region;
  }

  /** The operator's terminal. */
  Terminal terminal() {
    return new Terminal(database, files.resolve(SIGNING_KEY));
  }

  /** A file with this text on somebody's disk. */
  Path file(String name, String text) {
    return write(files.resolve(name), text);
  }

  /** A file on somebody's disk that is still to be written. */
  Path file(String name) {
    return files.resolve(name);
  }

  /** The files to import. */
  Path clean() {
    return files.resolve("bersih");
  }

  /** The same files with mistakes. */
  Path dirty() {
    return files.resolve("kotor");
  }

  List<DirtyFiles.Spoiled> mistakes() {
    return mistakes;
  }

  /** A signed paper on disk. */
  Path paper(String name) {
    try {
      var file = files.resolve(name + ".pdf");
      Files.write(file, SamplePdf.of(List.of(name, "Dokumen contoh tanpa kekuatan hukum.")));
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What browsers complained of; a request that is given up when one goes on is no fault. */
  private List<String> complaints() {
    return browser.complaints().stream()
        .filter(complaint -> !complaint.contains("net::ERR_ABORTED"))
        .filter(complaint -> !complaint.contains("WebSocket"))
        .toList();
  }

  /** What everybody has before them, for the one who looks into a failure. */
  private void pictures(Throwable failure) {
    desks.forEach(
        (person, desk) -> {
          try {
            desk.picture(PICTURES.resolve(person + ".png"));
          } catch (PlaywrightException noPicture) {
            failure.addSuppressed(noPicture);
          }
        });
  }

  @Override
  public void close() {
    desks.values().forEach(Desk::close);
    browser.close();
    product.close();
    try {
      database.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
