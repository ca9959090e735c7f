package id.talenta.succession;

import id.talenta.platform.Ids;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import id.talenta.platform.database.Row;
import id.talenta.succession.TargetMaker.Measure;
import id.talenta.succession.core.Eligibility;
import id.talenta.succession.core.FitScore;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of candidates in the tenant's schema. Only the committee's choice is written later. */
@Singleton
class ShortlistRepository {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Database database;

  ShortlistRepository(Database database) {
    this.database = database;
  }

  /** The newest list for a vacancy: the one that counts. */
  Optional<Shortlist> latest(UUID vacancy) {
    return database.first(
        """
          select shortlist.*, run.number, run.as_of, rules.version
            from shortlist
            join mapping_run run on run.id = shortlist.mapping_run_id
            join rule_set_version rules on rules.id = shortlist.rule_set_version_id
           where shortlist.vacancy_id = ?
        order by shortlist.prepared_at desc, shortlist.id desc
           limit 1
        """,
        this::shortlist,
        vacancy);
  }

  private Shortlist shortlist(Row row) {
    return new Shortlist(
        row.uuid("id"),
        row.uuid("vacancy_id"),
        new Shortlist.Run(row.uuid("mapping_run_id"), row.integer("number"), row.date("as_of")),
        new Shortlist.Rules(row.uuid("rule_set_version_id"), row.integer("version")),
        row.date("appointment_on"),
        row.bool("includes_equal"),
        row.integer("considered"),
        row.decimal("talent_share"),
        FitRulesFormat.read(JSON.readTree(row.text("fit_rules"))),
        row.text("prepared_by_name"),
        row.instant("prepared_at"),
        row.optionalInstant("proposed_at")
            .map(
                at ->
                    new Shortlist.Proposed(
                        row.text("proposed_by_name"), at, row.text("proposal_reason"))),
        candidates(row.uuid("id")));
  }

  private List<Candidate> candidates(UUID shortlist) {
    return database.list(
        "select * from shortlist_candidate where shortlist_id = ? order by place",
        ShortlistRepository::candidate,
        shortlist);
  }

  private static Candidate candidate(Row row) {
    return new Candidate(
        row.uuid("civil_servant_id"),
        CandidateFormat.profile(json(row, "profile")),
        row.integer("place"),
        row.optionalInteger("proposed_place"),
        row.constant("eligibility", Eligibility.class),
        row.integer("box"),
        row.decimal("performance"),
        row.decimal("potential"),
        row.decimal("talent_value"),
        new FitScore(row.decimal("fit"), CandidateFormat.fitLines(json(row, "fit_lines"))),
        row.decimal("blend"),
        CandidateFormat.checks(json(row, "requirements")),
        CandidateFormat.phrases(json(row, "why")));
  }

  private static JsonNode json(Row row, String column) {
    return JSON.readTree(row.text(column));
  }

  UUID insert(
      UUID vacancy,
      Measure measure,
      boolean includesEqual,
      CandidateFinder.Found found,
      UUID by,
      String byName,
      Instant at) {
    var id = Ids.next();
    database.update(
        """
        insert into shortlist (id, vacancy_id, mapping_run_id, rule_set_version_id, appointment_on,
                               includes_equal, considered, talent_share, fit_rules, prepared_by,
                               prepared_by_name, prepared_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        vacancy,
        measure.run().id(),
        measure.version().id(),
        measure.target().on(),
        includesEqual,
        found.considered(),
        measure.talentShare(),
        Json.of(FitRulesFormat.write(measure.fitRules()).toString()),
        by,
        byName,
        at);
    database.batch(
        """
        insert into shortlist_candidate (shortlist_id, civil_servant_id, place, eligibility, box,
                                         performance, potential, talent_value, fit, blend, profile,
                                         fit_lines, requirements, why)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        found.candidates().stream().map(candidate -> columns(id, candidate)).toList());
    return id;
  }

  private static @Nullable Object[] columns(UUID shortlist, Candidate candidate) {
    return new @Nullable Object[] {
      shortlist,
      candidate.personId(),
      candidate.place(),
      candidate.eligibility(),
      candidate.box(),
      candidate.performance(),
      candidate.potential(),
      candidate.talentValue(),
      candidate.fit().value(),
      candidate.blend(),
      Json.of(CandidateFormat.profile(candidate.profile()).toString()),
      Json.of(CandidateFormat.fitLines(candidate.fit().lines()).toString()),
      Json.of(CandidateFormat.checks(candidate.checks()).toString()),
      Json.of(CandidateFormat.phrases(candidate.why()).toString())
    };
  }

  void propose(UUID shortlist, Proposal proposal, UUID by, String byName, Instant at) {
    database.update(
        """
        update shortlist
           set proposed_by = ?, proposed_by_name = ?, proposed_at = ?, proposal_reason = ?
         where id = ?
        """,
        by,
        byName,
        at,
        proposal.reason(),
        shortlist);
    database.batch(
        """
        update shortlist_candidate
           set proposed_place = ?
         where shortlist_id = ?
           and civil_servant_id = ?
        """,
        IntStream.range(0, proposal.people().size())
            .mapToObj(
                index ->
                    new @Nullable Object[] {index + 1, shortlist, proposal.people().get(index)})
            .toList());
  }
}
