package id.talenta.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A folder goes in and out as a ZIP file. */
abstract class ZippedFolders {
  private static final TenantCode MAGELANG = new TenantCode("magelang");

  @Test
  void a_zip_file_is_read_within_bounds_and_never_leaves_its_folder() throws IOException {
    var good = Regions.bytes("magelang");
    assertThat(FolderZip.read(MAGELANG, zip(good, "")).texts())
        .isEqualTo(Regions.files("magelang"));
    assertThat(FolderZip.read(MAGELANG, zip(good, "magelang/")).texts())
        .isEqualTo(Regions.files("magelang"));
    for (var path : List.of("../", "/etc/", "lain/", "magelang/../", "magelang\\")) {
      assertThat(refusal(zip(good, path)))
          .as(path)
          .allMatch(problem -> problem.reasonKey().equals("configuration.zip.path"));
    }
    assertThat(refusal(zip(Map.of("rules.yaml", new byte[50_000_000]), "")))
        .extracting(YamlProblem::reasonKey)
        .containsExactly("tenant.folder.size");
    assertThat(refusal(zip(Map.of("", new byte[50_000_000]), "magelang/")))
        .extracting(YamlProblem::reasonKey)
        .containsExactly("configuration.zip.path");
    var many = new HashMap<String, byte[]>();
    for (var index = 0; index < 100; index++) {
      many.put("x" + index, new byte[10]);
    }
    assertThat(refusal(zip(many, "")))
        .extracting(YamlProblem::reasonKey)
        .contains("configuration.zip.many");
    assertThat(refusal("PK nothing".getBytes(StandardCharsets.UTF_8)))
        .extracting(YamlProblem::reasonKey)
        .containsExactly("configuration.zip.broken");
    assertThat(refusal(new byte[FolderZip.LARGEST + 1]))
        .extracting(YamlProblem::reasonKey)
        .containsExactly("configuration.zip.large");
  }

  @Test
  void a_zip_file_that_was_downloaded_can_be_sent_back() throws IOException {
    var first = new ByteArrayOutputStream();
    FolderZip.write(MAGELANG, Regions.files("magelang"), first);
    var second = new ByteArrayOutputStream();
    FolderZip.write(MAGELANG, FolderZip.read(MAGELANG, first.toByteArray()).sortedTexts(), second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  private static List<YamlProblem> refusal(byte[] zip) {
    return catchThrowableOfType(YamlException.class, () -> FolderZip.read(MAGELANG, zip))
        .problems();
  }

  private static byte[] zip(Map<String, byte[]> files, String path) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : new ArrayList<>(files.entrySet())) {
        zip.putNextEntry(new ZipEntry(path + file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
