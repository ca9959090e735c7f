package id.talenta.access;

import id.talenta.platform.database.Database;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Wrong passwords in a row, in the present scope, by the hash of the account's name. */
@Singleton
class SignInAttemptRepository {
  private final Database database;

  SignInAttemptRepository(Database database) {
    this.database = database;
  }

  /**
   * Wrong passwords in a row.
   *
   * @param failed how many
   * @param lastFailedAt when the last of them was given
   */
  record Attempts(int failed, Instant lastFailedAt) {}

  /** What is known of this name, held until the end of the transaction. */
  Attempts locked(String hash, Instant now) {
    database.update(
        """
        insert into sign_in_attempt (account_hash, failed, last_failed_at)
        values (?, 0, ?)
            on conflict (account_hash) do nothing
        """,
        hash,
        now);
    return database.one(
        "select failed, last_failed_at from sign_in_attempt where account_hash = ? for update",
        row -> new Attempts(row.integer("failed"), row.instant("last_failed_at")),
        hash);
  }

  void put(String hash, Attempts attempts) {
    database.update(
        "update sign_in_attempt set failed = ?, last_failed_at = ? where account_hash = ?",
        attempts.failed(),
        attempts.lastFailedAt(),
        hash);
  }

  void forget(String hash) {
    database.update("delete from sign_in_attempt where account_hash = ?", hash);
  }

  void forgetBefore(Instant moment) {
    database.update("delete from sign_in_attempt where last_failed_at < ?", moment);
  }
}
