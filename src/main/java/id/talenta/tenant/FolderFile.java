package id.talenta.tenant;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A file of a government's folder, in the order in which they are read and shown. */
public enum FolderFile {
  /** Who the government is. */
  IDENTITY("identity.yaml"),
  /** The colours of its pages. */
  BRANDING("branding.yaml"),
  /** Its coat of arms. */
  EMBLEM("emblem.svg"),
  /** Levels of positions, what they ask for, and retirement ages. */
  POSITIONS("positions.yaml"),
  /** The template that its scoring starts from, and where it differs. */
  RULES("rules.yaml"),
  /** Cut-offs of both axes. */
  THRESHOLDS("thresholds.yaml"),
  /** Names and recommended actions of the boxes, and the talent pool. */
  BOXES("boxes.yaml"),
  /** How the fit with a position is measured. */
  SUCCESSION("succession.yaml"),
  /** Choices in the way a vacancy goes. */
  WORKFLOW("workflow.yaml");

  private final String fileName;

  FolderFile(String fileName) {
    this.fileName = fileName;
  }

  /** Its name within the folder, such as {@code rules.yaml}. */
  public String fileName() {
    return fileName;
  }

  /** Its path below {@code tenants/}, such as {@code oki/rules.yaml}. */
  String path(String folder) {
    return folder + "/" + fileName;
  }

  /** Its name in the table of settings, such as {@code rules}. */
  String setting() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is YAML with a schema; the other one is a drawing. */
  public boolean isYaml() {
    return this != EMBLEM;
  }

  /**
   * Whether it says by what people are scored. A government that has not chosen its scoring yet has
   * none of these.
   */
  public boolean isScoring() {
    return this == RULES || this == THRESHOLDS || this == BOXES;
  }

  /** Name of its schema, see {@link id.talenta.platform.yaml.YamlSchema#of}. */
  String schema() {
    return "tenant-" + setting();
  }

  /** The file of this name, if a folder has such a file. */
  public static Optional<FolderFile> named(String fileName) {
    return Arrays.stream(values()).filter(file -> file.fileName.equals(fileName)).findFirst();
  }

  /** The file of this setting. */
  static Optional<FolderFile> ofSetting(String setting) {
    return Arrays.stream(values()).filter(file -> file.setting().equals(setting)).findFirst();
  }
}
