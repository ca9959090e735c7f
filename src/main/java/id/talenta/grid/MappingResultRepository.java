package id.talenta.grid;

import id.talenta.grid.core.Score;
import id.talenta.platform.database.CopyWriter;
import id.talenta.platform.database.Database;
import id.talenta.rule.core.Gate;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What runs found of each person, in the tenant's schema. */
@Singleton
class MappingResultRepository {
  /**
   * What a run stored of a person.
   *
   * @param rawValues raw value of each indicator in the order of the rules; an older run keeps only
   *     those that follow from the person's own record
   * @param evidenceIds key of the evidence likewise; of an older run none at all
   */
  record Stored(
      BigDecimal performance,
      BigDecimal potential,
      int computedBox,
      Optional<Integer> calibratedBox,
      Optional<String> gatedBy,
      @Nullable String[] rawValues,
      @Nullable UUID[] evidenceIds) {
    int boxOfRecord() {
      return calibratedBox.orElse(computedBox);
    }
  }

  private final Database database;

  MappingResultRepository(Database database) {
    this.database = database;
  }

  /** Writes the rows of a run. */
  void write(UUID run, Consumer<Writer> source) {
    database.copyIn(
        """
        copy mapping_result (run_id, civil_servant_id, performance, potential, computed_box,
                             missing_indicators, gated_by, raw_values, evidence_ids)
        from stdin
        """,
        rows -> source.accept(new Writer(run, rows)));
  }

  /** Takes the rows of a run. */
  static final class Writer {
    private final UUID run;
    private final CopyWriter rows;

    Writer(UUID run, CopyWriter rows) {
      this.run = run;
      this.rows = rows;
    }

    void add(UUID person, Score score) {
      var contributions = score.contributions();
      var raw = new @Nullable String[contributions.size()];
      var evidence = new @Nullable UUID[contributions.size()];
      for (var index = 0; index < contributions.size(); index++) {
        raw[index] = contributions.get(index).raw().orElse(null);
        evidence[index] = contributions.get(index).evidence().orElse(null);
      }
      rows.column(run)
          .column(person)
          .column(score.performance())
          .column(score.potential())
          .column(score.box())
          .column(score.missing())
          .column(score.gate().map(Gate::code).orElse(null))
          .array(raw)
          .array(evidence);
      rows.endRow();
    }
  }

  Map<Integer, Integer> computedBoxes(UUID run) {
    var counts = new HashMap<Integer, Integer>();
    database.list(
        """
          select computed_box, cast(count(*) as int) as people
            from mapping_result
           where run_id = ?
        group by computed_box
        """,
        row -> counts.put(row.integer("computed_box"), row.integer("people")),
        run);
    return counts;
  }

  Optional<Stored> find(UUID run, UUID person) {
    return database.first(
        "select * from mapping_result where run_id = ? and civil_servant_id = ?",
        row ->
            new Stored(
                row.decimal("performance"),
                row.decimal("potential"),
                row.integer("computed_box"),
                row.optionalInteger("calibrated_box"),
                row.optionalText("gated_by"),
                row.texts("raw_values"),
                row.uuids("evidence_ids")),
        run,
        person);
  }

  /**
   * Gives up the explanations of a run but for what follows from the people's own records, which
   * change without a trace.
   *
   * @param derived for each indicator whether its raw value is to be kept
   */
  void forgetExplanations(UUID run, String[] derived) {
    database.update(
        """
        update mapping_result
           set evidence_ids = '{}',
               raw_values = array(select case when keep = 'true' then raw end
                                    from unnest(raw_values, cast(? as text[])) as value (raw, keep))
         where run_id = ?
        """,
        derived,
        run);
  }
}
