package id.talenta.access;

import id.talenta.audit.SubjectName;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts of the present scope. */
@Singleton
class AccountRepository {
  private final Database database;

  AccountRepository(Database database) {
    this.database = database;
  }

  /**
   * An account with what its password is checked against. Never shown.
   *
   * @param account whose
   * @param hash the password's
   */
  record Credential(Account account, String hash) {}

  /**
   * A password as it is kept.
   *
   * @param hash its Argon2id hash with parameters and salt
   * @param expiresAt until when it can be used; present for a one-time password alone
   * @param changedAt when it was set
   */
  record Password(String hash, Optional<Instant> expiresAt, Instant changedAt) {}

  boolean insert(UUID id, AccountData data, Password password) {
    return database.update(
            """
            insert into account (id, username, display_name, password_hash, password_one_time, password_expires_at,
                                 password_changed_at, roles, civil_servant_id, unit_id, language, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (username) do nothing
            """,
            id,
            data.username(),
            data.displayName(),
            password.hash(),
            password.expiresAt().isPresent(),
            password.expiresAt(),
            password.changedAt(),
            names(data.roles()),
            data.civilServantId(),
            data.unitId(),
            data.language().code(),
            password.changedAt())
        > 0;
  }

  void update(UUID id, AccountData data) {
    database.update(
        """
        update account
           set display_name = ?, roles = ?, civil_servant_id = ?, unit_id = ?, language = ?
         where id = ?
        """,
        data.displayName(),
        names(data.roles()),
        data.civilServantId(),
        data.unitId(),
        data.language().code(),
        id);
  }

  void setPassword(UUID id, Password password) {
    database.update(
        """
        update account
           set password_hash = ?, password_one_time = ?, password_expires_at = ?, password_changed_at = ?
         where id = ?
        """,
        password.hash(),
        password.expiresAt().isPresent(),
        password.expiresAt(),
        password.changedAt(),
        id);
  }

  void setActive(UUID id, boolean active) {
    database.update("update account set active = ? where id = ?", active, id);
  }

  void setLanguage(UUID id, Language language) {
    database.update("update account set language = ? where id = ?", language.code(), id);
  }

  void signedIn(UUID id, Instant at) {
    database.update("update account set last_signed_in_at = ? where id = ?", at, id);
  }

  Optional<Account> find(UUID id) {
    return database.first("select * from account where id = ?", AccountRepository::account, id);
  }

  /** Whether anybody has ever signed in. */
  boolean isInUse() {
    return database.one(
        """
        select exists (select 1 from account where last_signed_in_at is not null) as used
        """,
        row -> row.bool("used"));
  }

  /** The account with this key, held until the end of the transaction. */
  Optional<Account> locked(UUID id) {
    return database.first(
        "select * from account where id = ? for update", AccountRepository::account, id);
  }

  /** As {@link #locked}, with what the password is checked against. */
  Optional<Credential> lockedCredential(UUID id) {
    return database.first(
        "select * from account where id = ? for update", AccountRepository::credential, id);
  }

  Optional<Credential> credential(UUID id) {
    return database.first("select * from account where id = ?", AccountRepository::credential, id);
  }

  Optional<Credential> credential(String username) {
    return database.first(
        "select * from account where username = ?", AccountRepository::credential, username);
  }

  /** Keys of the accounts in use with this role, held until the end of the transaction. */
  Set<UUID> lockedWith(Role role) {
    return Set.copyOf(
        database.list(
            """
              select id
                from account
               where active and ? = any (roles)
            order by id
                 for update
            """,
            row -> row.uuid("id"),
            role));
  }

  List<Account> page(AccountFilter filter, int offset, int limit) {
    return database.list(
        Sql.of("select *")
            .add(matching(filter))
            .add("order by active desc, lower(display_name), id offset ? limit ?", offset, limit),
        AccountRepository::account);
  }

  int count(AccountFilter filter) {
    return Math.toIntExact(
        database.one(
            Sql.of("select count(*) as accounts").add(matching(filter)),
            row -> row.longValue("accounts")));
  }

  /** The names of those of these accounts that are known. */
  Map<UUID, SubjectName> names(UUID[] keys) {
    var names = new HashMap<UUID, SubjectName>();
    database.list(
        """
        select id, display_name from account where id = any (?)
        """,
        row ->
            names.put(row.uuid("id"), new SubjectName(row.text("display_name"), Optional.empty())),
        (Object) keys);
    return names;
  }

  private static Sql matching(AccountFilter filter) {
    var sql = Sql.of("from account where true");
    filter
        .text()
        .ifPresent(
            text ->
                sql.add(
                    "and (strpos(username, lower(?)) > 0 or strpos(lower(display_name), lower(?)) >"
                        + " 0)",
                    text,
                    text));
    filter.role().ifPresent(role -> sql.add("and ? = any (roles)", role));
    filter.active().ifPresent(active -> sql.add("and active = ?", active));
    return sql;
  }

  private static Credential credential(Row row) {
    return new Credential(account(row), row.text("password_hash"));
  }

  private static Account account(Row row) {
    return new Account(
        row.uuid("id"),
        row.text("username"),
        row.text("display_name"),
        row.textList("roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
        row.optionalUuid("civil_servant_id"),
        row.optionalUuid("unit_id"),
        Language.ofCode(row.text("language")).orElse(Language.INDONESIAN),
        row.bool("password_one_time"),
        row.optionalInstant("password_expires_at"),
        row.instant("password_changed_at"),
        row.bool("active"),
        row.instant("created_at"),
        row.optionalInstant("last_signed_in_at"));
  }

  private static String[] names(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::name).toArray(String[]::new);
  }
}
