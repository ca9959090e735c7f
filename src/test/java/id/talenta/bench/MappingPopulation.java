package id.talenta.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * People with some twenty pieces of evidence each, the same on every run: kind after kind, as
 * imports bring them, some superseded, some of kinds that the rules don't look at.
 */
final class MappingPopulation {
  private static final String FUNCTION =
      """
      create or replace function pg_temp.dice(n bigint, salt int, sides int) returns int
      language sql immutable as
      'select cast(mod(abs(hashint8extended(n, salt) >> 8), sides) as int)'
      """;
  private static final String KEY =
      """
      create or replace function pg_temp.key(part int, n bigint) returns uuid
      language sql immutable as
      'select cast(''01990000-'' || lpad(to_hex(part), 4, ''0'') || ''-7000-8000-''
              || lpad(to_hex(n), 12, ''0'') as uuid)'
      """;
  private static final String UNITS =
      """
      insert into organization_unit (id, code, name, kind)
      select pg_temp.key(1, n), 'U' || n, 'Dinas ' || n, 'Dinas' from generate_series(1, 50) n
      """;
  private static final String POSITIONS =
      """
      insert into position (id, code, title, unit_id, kind, level, position_class, headcount,
                            minimum_education, education_fields)
      select pg_temp.key(2, n), 'P' || n, 'Analis ' || n, pg_temp.key(1, 1 + mod(n, 50)),
             'EXECUTIVE', 'PELAKSANA', 7, 1000, 'S1',
             case mod(n, 3) when 0 then cast('{}' as text[])
                            when 1 then array['Hukum', 'Administrasi Publik']
                            else array['Teknik Sipil', 'Akuntansi', 'Manajemen'] end
        from generate_series(1, 1000) n
      """;
  private static final String PEOPLE =
      """
      insert into civil_servant (id, nip, name, employment, sex, born_on, rank, education,
                                 education_field, unit_id, position_id, position_since,
                                 position_kind, position_level, appointed_on, recorded_at)
      select pg_temp.key(3, n), cast(198001012005000000 + n as text), 'Pegawai ' || n, 'PNS', 'FEMALE',
             date '1975-01-01' + pg_temp.dice(n, 1, 9000), 'III/c', 'S1',
             (array['Hukum', 'Akuntansi', 'Pendidikan', ''])[1 + pg_temp.dice(n, 2, 4)],
             pg_temp.key(1, 1 + mod(n, 50)), pg_temp.key(2, 1 + pg_temp.dice(n, 3, 1000)),
             date '2018-01-01' + pg_temp.dice(n, 4, 2500), 'EXECUTIVE', 'PELAKSANA',
             cast(date '2000-01-01' + make_interval(months => pg_temp.dice(n, 5, 280)) as date),
             timestamptz '2026-01-01'
        from generate_series(1, %d) n
      """;

  /**
   * Evidence of one kind.
   *
   * @param copies how many pieces each person may have
   * @param percent how likely each of them is
   * @param codes their codes
   * @param score an expression over {@code n} (the person) and {@code k} (the piece)
   * @param from an expression for the first day
   * @param until an expression for the last one
   */
  private record Kind(
      String name, int copies, int percent, String codes, String score, String from, String until) {
    String insert(int number, int people) {
      return """
      insert into evidence (id, civil_servant_id, kind, code, score, title, valid_from, valid_until,
                            source, recorded_at, superseded_at)
      select pg_temp.key(%1$d, n * 10 + k), pg_temp.key(3, n), '%2$s',
             (array[%3$s])[1 + pg_temp.dice(n * 10 + k, 7 + %1$d, cardinality(array[%3$s]))],
             %4$s, 'Keterangan bukti nomor ' || n, %5$s, %6$s, 'Berkas impor tahun 2026',
             timestamptz '2026-01-01' + make_interval(secs => n),
             case when pg_temp.dice(n * 10 + k, 90 + %1$d, 50) = 0
                  then timestamptz '2026-03-01' end
        from generate_series(1, %7$d) n, generate_series(1, %8$d) k
       where pg_temp.dice(n * 10 + k, 50 + %1$d, 100) < %9$d
      """
          .formatted(number, name, codes, score, from, until, people, copies, percent);
    }
  }

  private static final String LEVELS =
      "'INTERNATIONAL', 'NATIONAL', 'PROVINCIAL', 'REGIONAL', 'UNIT', 'UNIT', 'UNIT'";
  private static final String YEAR = "make_date(2026 - k, 12, 31)";
  private static final String DAYS = "date '2021-01-01' + pg_temp.dice(n * 10 + k, 11, 1900)";
  private static final String PERCENT = "50 + pg_temp.dice(n * 10 + k, 12, 5000) / 100.0";
  private static final String NONE = "null";

  private static final Kind[] KINDS = {
    new Kind(
        "PERFORMANCE_RATING",
        4,
        96,
        "'SANGAT_BAIK', 'BAIK', 'BAIK', 'BAIK', 'BUTUH_PERBAIKAN'",
        NONE,
        YEAR,
        NONE),
    new Kind("FEEDBACK_360", 3, 90, "'TOTAL'", PERCENT, YEAR, NONE),
    new Kind(
        "COMPETENCE_ASSESSMENT",
        2,
        70,
        "'JPM'",
        PERCENT,
        DAYS,
        "cast(" + DAYS + " + interval '3 years' - interval '1 day' as date)"),
    new Kind(
        "POTENTIAL_ASSESSMENT",
        2,
        70,
        "'TOTAL'",
        PERCENT,
        DAYS,
        "cast(" + DAYS + " + interval '3 years' - interval '1 day' as date)"),
    new Kind("EDUCATION", 2, 99, "'SLTA', 'D3', 'S1', 'S1', 'S2'", NONE, DAYS, NONE),
    new Kind(
        "TRAINING",
        4,
        80,
        "'TECHNICAL', 'FUNCTIONAL'",
        "8 + pg_temp.dice(n * 10 + k, 13, 40)",
        DAYS,
        NONE),
    new Kind("AWARD", 2, 40, LEVELS, NONE, DAYS, NONE),
    new Kind("TEAM_ASSIGNMENT", 3, 60, LEVELS, NONE, DAYS, NONE),
    new Kind(
        "DISCIPLINE",
        1,
        3,
        "'LIGHT', 'MODERATE', 'SEVERE'",
        NONE,
        DAYS,
        "cast(" + DAYS + " + interval '1 year' as date)"),
    new Kind("ATTENDANCE", 2, 95, "'TOTAL'", PERCENT, YEAR, NONE)
  };

  private MappingPopulation() {}

  /**
   * Fills the schema on the connection's search path. References are not checked row by row, and
   * the index of evidence is made when all of it is there: that is twice as fast.
   */
  static void fill(Connection connection, int people) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("set maintenance_work_mem = '256MB'");
      var index = indexOfEvidence(statement);
      statement.execute("drop index evidence_by_person");
      statement.execute(FUNCTION);
      statement.execute(KEY);
      statement.execute(UNITS);
      statement.execute(POSITIONS);
      statement.execute(PEOPLE.formatted(people));
      var number = 10;
      for (var kind : KINDS) {
        statement.execute(kind.insert(number, people));
        number++;
      }
      statement.execute(index);
      statement.execute("reset session_replication_role");
      statement.execute("reset maintenance_work_mem");
      analyze(statement);
    }
  }

  private static String indexOfEvidence(Statement statement) throws SQLException {
    try (var found =
        statement.executeQuery(
            "select pg_get_indexdef(cast(cast('evidence_by_person' as text) as regclass))")) {
      found.next();
      return found.getString(1);
    }
  }

  private static void analyze(Statement statement) throws SQLException {
    for (var table : new String[] {"organization_unit", "position", "civil_servant", "evidence"}) {
      statement.execute("vacuum (analyze) " + table);
    }
  }
}
