package id.talenta.configuration;

import id.talenta.rule.RulePreview.Moves;
import id.talenta.rule.core.RuleSet;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.FolderFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What applying a folder would do; nothing was changed yet.
 *
 * @param folder the folder
 * @param differences in what it differs from what is in force
 * @param validFrom the first day of the new versions
 * @param rulesFrom the first day of a new version of the rules, when there would be one
 * @param rules the rules as the folder has them, when there would be a new version
 * @param moves whom the new rules would move, when there would be any and there is a mapping
 * @param retirements other retirement ages
 * @param fingerprint of what is in force, so that it cannot change between looking and applying
 */
public record ConfigurationPlan(
    ConfigurationFolder folder,
    List<ConfigurationDifference> differences,
    LocalDate validFrom,
    Optional<LocalDate> rulesFrom,
    Optional<RuleSet> rules,
    Optional<Moves> moves,
    List<RetirementChange> retirements,
    String fingerprint) {
  /** Copies the lists. */
  public ConfigurationPlan {
    differences = List.copyOf(differences);
    retirements = List.copyOf(retirements);
  }

  /** Whether it would change anything. */
  public boolean isEmpty() {
    return differences.isEmpty() && rulesFrom.isEmpty();
  }

  /** The files that would get a new version. */
  public Set<FolderFile> files() {
    return differences.stream()
        .map(ConfigurationDifference::file)
        .collect(Collectors.toUnmodifiableSet());
  }
}
