package id.talenta.audit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;

/**
 * How long the journal tells what it tells.
 *
 * @param keptActions actions, or their beginnings up to a dot, whose details are never erased: they
 *     are the reasons of appointments
 */
@ConfigurationProperties("talenta.journal")
public record JournalConfiguration(
    @Bindable(defaultValue = "placement,succession") List<String> keptActions) {
  /** Copies the list. */
  public JournalConfiguration {
    keptActions = List.copyOf(keptActions);
  }
}
