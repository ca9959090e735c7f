package id.talenta.configuration;

import id.talenta.platform.yaml.YamlException;
import id.talenta.tenant.DriftSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Counts for the host's overview in how many places files and database differ; never in what. */
@Singleton
class ConfigurationDrift implements DriftSource {
  private final ConfigurationService configuration;

  ConfigurationDrift(ConfigurationService configuration) {
    this.configuration = configuration;
  }

  @Override
  public Optional<Integer> drift() {
    try {
      return configuration.drift().map(List::size);
    } catch (YamlException unreadable) {
      // What can't be read is not what the files say.
      return Optional.of(unreadable.problems().size());
    }
  }
}
