package id.talenta.tenant;

import id.talenta.platform.yaml.YamlProblem;
import java.util.List;

/**
 * Finds what only a feature can know to be wrong with a folder whose files follow their schemas.
 * Asked outside of a transaction, in the government's scope.
 */
public interface FolderCheck {
  /** What is wrong, by file and line; empty when the feature can use the folder. */
  List<YamlProblem> check(ConfigurationFolder folder);
}
