package id.talenta.tenant.exit;

import id.talenta.platform.error.UserError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a package holds, as {@code manifest.json} in it says.
 *
 * @param format name and version of the form
 * @param product release of the program that made it
 * @param tenant code of the government
 * @param name its full name
 * @param madeAt when
 * @param changeLog names the state of the schema, see {@link
 *     id.talenta.platform.database.ChangeLog#version}
 * @param changeSets how many change sets make up that state
 * @param snapshot PostgreSQL's name of the snapshot that everything was read from
 * @param tables the tables, each after those that its rows point to
 * @param documents the attached files
 * @param journal the journal's last entry
 * @param configuration the files of its settings as they were in force
 * @param features what features add, such as versions of rules
 * @param leftOut tables that are not part of it, with the reason
 * @param blanked columns that are handed over empty
 * @param files all files but this one, its signature with the host's key, and the list of checksums
 */
record Manifest(
    String format,
    String product,
    String tenant,
    String name,
    Instant madeAt,
    String changeLog,
    int changeSets,
    String snapshot,
    List<Table> tables,
    Documents documents,
    JournalEnd journal,
    List<ConfigurationFile> configuration,
    Map<String, Object> features,
    Map<String, String> leftOut,
    List<String> blanked,
    List<FileSum> files) {
  /** The present form. */
  static final String FORMAT = "talenta-exit-package/1";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  Manifest {
    tables = List.copyOf(tables);
    configuration = List.copyOf(configuration);
    features = Map.copyOf(features);
    leftOut = Map.copyOf(leftOut);
    blanked = List.copyOf(blanked);
    files = List.copyOf(files);
  }

  /**
   * A table.
   *
   * @param name its name
   * @param rows how many rows
   * @param sha256 of its CSV, which is the same for the same rows
   */
  record Table(String name, long rows, String sha256) {
    String path() {
      return PackagePaths.table(name);
    }
  }

  /**
   * The attached files.
   *
   * @param count how many
   * @param bytes their size together
   */
  record Documents(long count, long bytes) {}

  /**
   * The end of the journal.
   *
   * @param entries how many entries; also the number of the last
   * @param hash its hash, in hexadecimal
   * @param anchors how many copies of last entries the host kept
   */
  record JournalEnd(long entries, String hash, int anchors) {}

  /**
   * A file of the settings.
   *
   * @param name within {@code configuration/}
   * @param version number of the version that was applied last; 0 when none was
   * @param validFrom first day that it is in force, ISO 8601; empty when none was applied
   * @param changedOnScreen whether what it says was changed on the screen since
   */
  record ConfigurationFile(String name, int version, String validFrom, boolean changedOnScreen) {}

  /**
   * A file of the package.
   *
   * @param path within the package
   * @param bytes its length
   * @param sha256 its fingerprint, in hexadecimal
   */
  record FileSum(String path, long bytes, String sha256) {}

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  byte[] toJson() {
    return JSON.writeValueAsBytes(this);
  }

  /**
   * Reads a manifest.
   *
   * @throws UserError when it is none, or of a form that is not known
   */
  static Manifest read(byte[] json) {
    try {
      var manifest = JSON.readValue(json, Manifest.class);
      if (!FORMAT.equals(manifest.format())) {
        throw new UserError("tenant.import.error.format");
      }
      return manifest;
    } catch (JacksonException | NullPointerException malformed) {
      throw new UserError("tenant.import.error.format");
    }
  }
}
