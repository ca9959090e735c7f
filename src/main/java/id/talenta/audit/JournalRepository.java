package id.talenta.audit;

import id.talenta.audit.core.ChainCheck;
import id.talenta.audit.core.ChainLink;
import id.talenta.audit.core.Hash;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries of the present scope. */
@Singleton
class JournalRepository {
  private static final int FETCH_SIZE = 1000;

  private final Database database;

  JournalRepository(Database database) {
    this.database = database;
  }

  /** The last entry; until the end of the transaction nobody else can append one. */
  JournalHead lockedHead() {
    database.lock("journal_entry");
    return head();
  }

  JournalHead head() {
    return database
        .first(
            "select sequence, hash from journal_entry order by sequence desc limit 1",
            row -> new JournalHead(row.longValue("sequence"), hash(row, "hash")))
        .orElse(JournalHead.EMPTY);
  }

  void insert(ChainLink link, byte[] salt, String details, String actorName) {
    database.update(
        """
        insert into journal_entry (sequence, id, recorded_at, actor_id, action, subject_kind, subject_id,
                                   details_hash, previous_hash, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        link.sequence(),
        link.id(),
        link.recordedAt(),
        link.actorId(),
        link.action(),
        link.subjectKind(),
        link.subjectId(),
        link.detailsHash().bytes(),
        link.previousHash().bytes(),
        link.hash().bytes());
    database.update(
        "insert into journal_detail (entry_id, actor_name, salt, details) values (?, ?, ?, ?)",
        link.id(),
        actorName,
        salt,
        details);
  }

  /** Follows the whole chain. */
  ChainCheck check() {
    var check = new ChainCheck();
    database.stream(
        """
           select e.*, d.actor_name, d.salt, d.details
             from journal_entry e
        left join journal_detail d on d.entry_id = e.id
            order by e.sequence
        """,
        FETCH_SIZE,
        row -> check.next(link(row), detailsHash(row), ErasedDetails.named(row)));
    return check;
  }

  /** The hashes of the entries with these numbers, as far as there are such entries. */
  Map<Long, Hash> hashes(Collection<Long> sequences) {
    return database
        .list(
            "select sequence, hash from journal_entry where sequence = any (cast(? as bigint[]))",
            row -> new JournalHead(row.longValue("sequence"), hash(row, "hash")),
            (Object) sequences.stream().map(String::valueOf).toArray(String[]::new))
        .stream()
        .collect(Collectors.toMap(JournalHead::sequence, JournalHead::hash));
  }

  List<JournalLine> page(JournalFilter filter, int offset, int limit) {
    return database.list(
        Sql.of("select e.*, d.actor_name, d.details")
            .add(matching(filter))
            .add("order by e.sequence desc offset ? limit ?", offset, limit),
        JournalRepository::line);
  }

  /** The numbers of the entries whose details were erased, as later entries say. */
  Set<Long> erased() {
    return database
        .list(
            """
            select e.sequence, e.action, d.details
              from journal_entry e
              join journal_detail d on d.entry_id = e.id
             where e.action = ?
            """,
            ErasedDetails::named,
            ErasedDetails.ACTION)
        .stream()
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  int count(JournalFilter filter) {
    return Math.toIntExact(
        database.one(
            Sql.of("select count(*) as entries").add(matching(filter)),
            row -> row.longValue("entries")));
  }

  /** The entries that {@link #page} would show and that have readable details, in their order. */
  List<Mention> withDetails(JournalFilter filter) {
    return database.list(
        Sql.of("select e.sequence, e.action, e.subject_id, d.details")
            .add(matching(filter))
            .add("and d.details is not null order by e.sequence"),
        row ->
            new Mention(
                row.longValue("sequence"),
                row.text("action"),
                JournalKeys.of(row.uuid("subject_id"), row.optionalText("details"))));
  }

  /** The number of an entry, what was done, and the things that it tells of. */
  record Mention(long sequence, String action, Set<UUID> things) {}

  /**
   * Erases the readable part of entries for good, but for those that say what was erased.
   *
   * @return of how many
   */
  long eraseDetails(Collection<Long> sequences) {
    return database.one(
        "select erase_journal_details(cast(? as bigint[])) as erased",
        row -> row.longValue("erased"),
        (Object) sequences.stream().map(String::valueOf).toArray(String[]::new));
  }

  private static Sql matching(JournalFilter filter) {
    var sql =
        Sql.of(
            """
                 from journal_entry e
            left join journal_detail d on d.entry_id = e.id
                where true
            """);
    filter
        .action()
        .ifPresent(
            action ->
                sql.add("and (e.action = ? or starts_with(e.action, ?))", action, action + "."));
    filter
        .actorName()
        .ifPresent(name -> sql.add("and strpos(lower(d.actor_name), lower(?)) > 0", name));
    filter.subjectId().ifPresent(subject -> sql.add("and e.subject_id = ?", subject));
    filter
        .concerns()
        .ifPresent(
            thing ->
                sql.add(
                    "and (e.subject_id = ? or strpos(d.details, ?) > 0)", thing, thing.toString()));
    filter.from().ifPresent(from -> sql.add("and e.recorded_at >= ?", from));
    filter.before().ifPresent(before -> sql.add("and e.recorded_at < ?", before));
    return sql;
  }

  private static JournalLine line(Row row) {
    return new JournalLine(
        row.longValue("sequence"),
        row.instant("recorded_at"),
        row.uuid("actor_id"),
        row.optionalText("actor_name"),
        row.text("action"),
        row.text("subject_kind"),
        row.uuid("subject_id"),
        row.optionalText("details"),
        false,
        hash(row, "hash").hexadecimal());
  }

  private static ChainLink link(Row row) {
    return new ChainLink(
        row.longValue("sequence"),
        row.uuid("id"),
        row.instant("recorded_at"),
        row.uuid("actor_id"),
        row.text("action"),
        row.text("subject_kind"),
        row.uuid("subject_id"),
        hash(row, "details_hash"),
        hash(row, "previous_hash"),
        hash(row, "hash"));
  }

  private static Optional<Hash> detailsHash(Row row) {
    return row.optionalText("details")
        .map(details -> ChainLink.detailsHash(row.bytes("salt"), details, row.text("actor_name")));
  }

  private static Hash hash(Row row, String column) {
    return Hash.of(row.bytes(column));
  }
}
