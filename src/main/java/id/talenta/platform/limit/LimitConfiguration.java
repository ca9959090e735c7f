package id.talenta.platform.limit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * Limits that hold for every tenant.
 *
 * @param requestsPerMinute requests of a scope whose agreement says nothing, at most
 * @param exportsPerMinute files that a scope may download, at most
 * @param patience how long a request of a screen above the limit waits before it is refused
 * @param waiting how many of one scope wait so at once, at most
 * @param statementTimeout how long a statement may take that somebody waits for
 * @param workStatementTimeout how long a statement of a job may take
 * @param connections how many pieces of work of a scope may use the database at once; 0 for half of
 *     the program's connections
 * @param entrancePerMinute pages that people of one network address may open before they sign in,
 *     at most
 * @param uploads files that a scope may send at once, at most
 */
@ConfigurationProperties("talenta.limits")
public record LimitConfiguration(
    @Bindable(defaultValue = "1200") @Min(1) @Max(1_000_000) int requestsPerMinute,
    @Bindable(defaultValue = "60") @Min(1) @Max(1_000_000) int exportsPerMinute,
    @Bindable(defaultValue = "3s") Duration patience,
    @Bindable(defaultValue = "8") @Min(0) @Max(64) int waiting,
    @Bindable(defaultValue = "30s") Duration statementTimeout,
    @Bindable(defaultValue = "15m") Duration workStatementTimeout,
    @Bindable(defaultValue = "0") @Min(0) @Max(1000) int connections,
    @Bindable(defaultValue = "600") @Min(1) @Max(1_000_000) int entrancePerMinute,
    @Bindable(defaultValue = "2") @Min(1) @Max(64) int uploads) {

  /**
   * How many pieces of work of a scope may use the database at once; always one.
   *
   * @param pool connections that the program holds
   */
  public int connectionsWithin(int pool) {
    return connections > 0 ? connections : Math.max(1, pool / 2);
  }
}
