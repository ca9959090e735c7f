package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlFile;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One government's configuration as files: {@code tenants/<code>/}, a directory of the operator's
 * or an upload. Each file follows its schema and says nothing that cannot be; what only a feature
 * can know, such as whether rules are whole, is checked by {@link FolderCheck}.
 *
 * @param code the government
 * @param texts the files' texts as they were written
 * @param contents the contents of those that are YAML
 */
public record ConfigurationFolder(
    TenantCode code, Map<FolderFile, String> texts, Map<FolderFile, YamlFile> contents) {
  /** Copies the maps. */
  public ConfigurationFolder {
    texts = Map.copyOf(texts);
    contents = Map.copyOf(contents);
  }

  /** Whether a folder of this government comes with the program. */
  public static boolean isShipped(TenantCode code) {
    return new TenantFolderReader(FolderFiles.onClassPath()).exists(code);
  }

  /**
   * The folder that comes with the program.
   *
   * @throws YamlException when it is missing or malformed, naming file, line and reason
   */
  public static ConfigurationFolder shipped(TenantCode code) {
    return new TenantFolderReader(FolderFiles.onClassPath()).folder(code);
  }

  /**
   * A folder below this directory.
   *
   * @throws YamlException when it is missing or malformed, naming file, line and reason
   */
  public static ConfigurationFolder in(Path directory, TenantCode code) {
    return new TenantFolderReader(FolderFiles.in(directory)).folder(code);
  }

  /**
   * A folder that was sent.
   *
   * @param files the bytes of each file by its name within the folder, such as {@code rules.yaml}
   * @throws YamlException when it is malformed, naming file, line and reason
   */
  public static ConfigurationFolder of(TenantCode code, Map<String, byte[]> files) {
    return new TenantFolderReader(FolderFiles.of(code, files)).folder(code);
  }

  /**
   * A folder made of texts, such as one that was exported.
   *
   * @throws YamlException when it is malformed, naming file, line and reason
   */
  public static ConfigurationFolder ofTexts(TenantCode code, Map<FolderFile, String> texts) {
    return new TenantFolderReader(FolderFiles.ofTexts(code, texts)).folder(code);
  }

  /**
   * A folder made of the texts that a government has in force. Its code is the one that they say: a
   * government that was restored under another code has the files of before.
   *
   * @throws YamlException when it is malformed, naming file, line and reason
   */
  public static ConfigurationFolder stored(Map<FolderFile, String> texts) {
    var identity = Optional.ofNullable(texts.get(FolderFile.IDENTITY)).orElse("");
    var code = YamlFile.read(FolderFile.IDENTITY.fileName(), identity).content().path("code");
    return ofTexts(new TenantCode(code.asString()), texts);
  }

  /** The content of a YAML file, if the folder has it. */
  public Optional<YamlFile> content(FolderFile file) {
    return Optional.ofNullable(contents.get(file));
  }

  /** The text of a file, if the folder has it. */
  public Optional<String> text(FolderFile file) {
    return Optional.ofNullable(texts.get(file));
  }

  /** The template that the scoring starts from, if the folder has chosen one. */
  public Optional<TenantRules> rules() {
    return content(FolderFile.RULES).map(file -> FolderContent.rules(file.content()));
  }

  /** A copy of the texts, in the order of the files. */
  public Map<FolderFile, String> sortedTexts() {
    return new EnumMap<>(texts);
  }
}
