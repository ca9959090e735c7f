package id.talenta.tenant;

import id.talenta.platform.Ids;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.ConfigurationRepository.Change;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The versions of the present tenant's files. Says nothing about persons. */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.SYSTEM})
public class ConfigurationStore {
  private final ConfigurationRepository configuration;
  private final Clock clock;

  ConfigurationStore(ConfigurationRepository configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  /** What is in force on a day, one version of each file. */
  @Transactional(readOnly = true)
  public List<ConfigurationVersion> inForce(LocalDate day) {
    return configuration.inForce(day);
  }

  /** All versions, the newest first. */
  @Transactional(readOnly = true)
  public List<ConfigurationVersion> history() {
    return configuration.history();
  }

  /** Lets one change after the other be made, until the caller's transaction ends. */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  @Transactional
  public void lock() {
    configuration.lock();
  }

  /**
   * Adds new versions within the caller's transaction, which also writes to the journal.
   *
   * @param texts texts that were found good, each another than the one in force
   * @param validFrom the first day that each is in force
   * @return key of the change that they make up
   */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  @Transactional
  public UUID add(
      Map<FolderFile, String> texts, Map<FolderFile, LocalDate> validFrom, String reason) {
    var actor = Scopes.actor();
    var change = new Change(Ids.next(), reason, clock.instant(), actor.accountId(), actor.name());
    texts.forEach(
        (file, text) ->
            configuration.insert(
                file,
                Optional.ofNullable(validFrom.get(file)).orElseThrow(),
                text,
                ConfigurationSeed.content(file, text),
                change));
    return change.id();
  }
}
