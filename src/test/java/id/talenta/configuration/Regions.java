package id.talenta.configuration;

import static java.util.Objects.requireNonNull;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.FolderFile;
import id.talenta.tenant.TenantService;
import id.talenta.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Governments with the folders of the repository, and their files. */
final class Regions {
  private static final Path TENANTS = Path.of("tenants");

  private Regions() {}

  /** Codes of all folders of the repository. */
  static List<String> codes() {
    try (var folders = Files.list(TENANTS)) {
      return folders
          .map(folder -> requireNonNull(folder.getFileName()).toString())
          .filter(TenantCode::isValid)
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The government of a folder, made unless there is one. */
  static TenantCode of(String code) {
    var tenant = new TenantCode(code);
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () ->
            TestDatabase.context()
                .getBean(TenantService.class)
                .provisionNow(
                    tenant,
                    ConfigurationFolder.shipped(tenant)
                        .text(FolderFile.IDENTITY)
                        .map(Regions::name)
                        .orElseThrow()));
    return tenant;
  }

  private static String name(String identity) {
    return identity
        .lines()
        .filter(line -> line.startsWith("name: "))
        .findFirst()
        .orElseThrow()
        .substring("name: ".length());
  }

  /** The files of a folder of the repository, byte for byte. */
  static Map<FolderFile, String> files(String code) {
    var texts = new EnumMap<FolderFile, String>(FolderFile.class);
    for (var file : FolderFile.values()) {
      texts.put(file, read(TENANTS.resolve(code).resolve(file.fileName())));
    }
    return texts;
  }

  /** The same by the names of the files. */
  static Map<String, byte[]> bytes(String code) {
    var bytes = new HashMap<String, byte[]>();
    files(code)
        .forEach((file, text) -> bytes.put(file.fileName(), text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  /** A new government that was given the files of a folder, and those files. */
  record Fresh(TenantCode tenant, Map<FolderFile, String> files) {}

  static Fresh fresh(String code) {
    var tenant = TestDatabase.newTenant();
    var files = files(code);
    files.computeIfPresent(
        FolderFile.IDENTITY,
        (file, text) -> text.replaceFirst("(?m)^code: .*$", "code: " + tenant));
    apply(tenant, files, "Menerapkan berkas daerah");
    return new Fresh(tenant, files);
  }

  static ConfigurationService service() {
    return TestDatabase.context().getBean(ConfigurationService.class);
  }

  /** Applies these files from today on. */
  static ConfigurationPlan apply(TenantCode tenant, Map<FolderFile, String> texts, String reason) {
    return TestDatabase.in(
        tenant,
        () -> {
          var folder = ConfigurationFolder.ofTexts(tenant, texts);
          var plan = service().plan(folder, today(), () -> true);
          if (!plan.isEmpty()) {
            service().apply(plan, reason);
          }
          return plan;
        });
  }

  static LocalDate today() {
    return LocalDate.now(TestDatabase.context().getBean(Clock.class));
  }

  static Map<FolderFile, String> export(TenantCode tenant) {
    return TestDatabase.in(tenant, () -> service().export());
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
