package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import java.util.List;
import java.util.Map;

/** What a schema cannot say about {@code identity.yaml}. */
final class IdentityCheck {
  private static final Map<String, String> HEAD_TITLES =
      Map.of("PROVINCE", "Gubernur", "CITY", "Wali Kota", "REGENCY", "Bupati");

  private final YamlFile file;
  private final List<YamlProblem> problems;

  IdentityCheck(YamlFile file, List<YamlProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  void check(TenantCode folder) {
    if (!value("/code").equals(folder.value())) {
      problems.add(file.problem("/code", "tenant.folder.code", value("/code"), folder.value()));
    }
    var headTitle = HEAD_TITLES.getOrDefault(value("/kind"), "");
    if (!value("/head_title").equals(headTitle)) {
      problems.add(file.problem("/head_title", "tenant.folder.head_title", headTitle));
    }
  }

  private String value(String pointer) {
    return file.content().at(pointer).asString();
  }
}
