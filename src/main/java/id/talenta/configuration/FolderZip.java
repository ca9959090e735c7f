package id.talenta.configuration;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.FolderFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A folder as a ZIP file. What is read is bounded while it is unpacked, whatever the file says of
 * itself; nothing is ever written to a path that it names.
 */
public final class FolderZip {
  /** The largest ZIP file that is read, in bytes. */
  public static final int LARGEST = 1_000_000;

  private static final int MOST_ENTRIES = 40;
  private static final int LARGEST_FILE = 200_001;
  private static final int LARGEST_CONTENT = 2_000_000;

  /** The same day in every file, so that the same folder makes the same bytes. */
  private static final LocalDateTime DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final TenantCode code;
  private final Map<String, byte[]> files = new HashMap<>();
  private final List<YamlProblem> problems = new ArrayList<>();
  private int unpacked;

  private FolderZip(TenantCode code) {
    this.code = code;
  }

  /**
   * Reads a folder: its files stand at the top, or in one folder of the government's code.
   *
   * @throws YamlException when it cannot be used, naming file, line and reason
   */
  public static ConfigurationFolder read(TenantCode code, byte[] zip) {
    var reader = new FolderZip(code);
    reader.unpack(zip);
    if (!reader.problems.isEmpty()) {
      throw new YamlException(reader.problems);
    }
    return ConfigurationFolder.of(code, reader.files);
  }

  /** Writes a folder, always the same bytes for the same texts. */
  public static void write(TenantCode code, Map<FolderFile, String> texts, OutputStream target)
      throws IOException {
    try (var zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
      for (var file : new TreeMap<>(texts).entrySet()) {
        var entry = new ZipEntry(code + "/" + file.getKey().fileName());
        entry.setTimeLocal(DAY);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private void unpack(byte[] bytes) {
    if (bytes.length > LARGEST) {
      refuse("", "configuration.zip.large", String.valueOf(LARGEST));
      return;
    }
    var entries = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entries > MOST_ENTRIES) {
          refuse("", "configuration.zip.many", String.valueOf(MOST_ENTRIES));
          return;
        }
        if (!take(entry.getName(), zip)) {
          return;
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      refuse("", "configuration.zip.broken");
      return;
    }
    if (entries == 0) {
      refuse("", "configuration.zip.broken");
    }
  }

  /** Takes one file; false when the whole has become too large. */
  private boolean take(String path, ZipInputStream zip) throws IOException {
    if (path.equals(code + "/")) {
      if (zip.read() >= 0) {
        refuse(path, "configuration.zip.path");
        return false;
      }
      return true;
    }
    var content = zip.readNBytes(LARGEST_FILE);
    unpacked += content.length;
    if (unpacked > LARGEST_CONTENT) {
      refuse("", "configuration.zip.content", String.valueOf(LARGEST_CONTENT));
      return false;
    }
    var start = code + "/";
    var name = path.startsWith(start) ? path.substring(start.length()) : path;
    if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.contains("..")) {
      refuse(path, "configuration.zip.path");
    } else if (files.putIfAbsent(name, content) != null) {
      refuse(path, "configuration.zip.twice");
    }
    if (content.length == LARGEST_FILE) {
      refuse(path, "tenant.folder.size", String.valueOf(LARGEST_FILE - 1));
      return false;
    }
    return true;
  }

  private void refuse(String path, String reasonKey, String... arguments) {
    var shown = path.replaceAll("\\p{Cntrl}", "?");
    problems.add(
        new YamlProblem(
            shown.isEmpty() ? code + ".zip" : shown, 1, "", reasonKey, List.of(arguments)));
  }
}
