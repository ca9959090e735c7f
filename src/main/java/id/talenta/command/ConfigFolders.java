package id.talenta.command;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.FolderFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the files of a region stand. */
final class ConfigFolders {
  private ConfigFolders() {}

  /** What every command on configuration is given. */
  static final class Target {
    @Parameters(paramLabel = "CODE", description = "Short name of the government.")
    private String code = "";

    @Option(
        names = "--dir",
        paramLabel = "DIR",
        defaultValue = "tenants",
        description = "The directory with a folder for each government (${DEFAULT-VALUE}).")
    private Path directory = Path.of("tenants");

    TenantCode code() {
      if (!TenantCode.isValid(code)) {
        throw new CommandException("\"" + code + "\" is no short name of a government.");
      }
      return new TenantCode(code);
    }

    Path folder() {
      return directory.resolve(code);
    }

    ConfigurationFolder read() {
      return ConfigurationFolder.in(directory, code());
    }

    /** Writes each file beside its place first, so that no file is ever seen half written. */
    void write(Map<FolderFile, String> texts) {
      try {
        Files.createDirectories(folder());
        for (var file : FolderFile.values()) {
          var place = folder().resolve(file.fileName());
          if (texts.containsKey(file)) {
            var beside = folder().resolve(file.fileName() + ".new");
            Files.writeString(beside, texts.get(file));
            Files.move(
                beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
          } else {
            Files.deleteIfExists(place);
          }
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
