package id.talenta.bench;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The template of Kepka BKN 411/2025 as statements written by hand. Both floors give each person
 * the axes and the box of {@code Scoring}; the compact one also keeps raw values and evidence.
 */
final class MappingFloors {
  /** Evidence that counts, with its points and what makes the best of its kind come first. */
  private static final String VALID =
      """
      valid as (
          select civil_servant_id, id, kind, code, score, valid_from,
                 case kind
                   when 'PERFORMANCE_RATING' then
                     case code when 'SANGAT_BAIK' then 100 when 'BAIK' then 80
                               when 'BUTUH_PERBAIKAN' then 60 when 'KURANG' then 40 else 20 end
                   when 'AWARD' then
                     case code when 'INTERNATIONAL' then 100 when 'NATIONAL' then 90
                               when 'PROVINCIAL' then 80 when 'REGIONAL' then 70 else 60 end
                   when 'TEAM_ASSIGNMENT' then
                     case code when 'INTERNATIONAL' then 100 when 'NATIONAL' then 90
                               when 'PROVINCIAL' then 80 when 'REGIONAL' then 70 else 60 end
                   when 'EDUCATION' then
                     case code when 'S3' then 100 when 'S2' then 90 when 'S1' then 80
                               when 'D4' then 80 when 'D3' then 70 when 'D2' then 65
                               when 'D1' then 65 when 'SLTA' then 60 when 'SMP' then 40
                               else 20 end
                   when 'DISCIPLINE' then
                     case code when 'LIGHT' then 75 when 'MODERATE' then 50 else 25 end
                 end as points
            from evidence
           where recorded_at <= $known
             and (superseded_at is null or superseded_at > $known)
             and valid_from <= $day
             and (kind = 'DISCIPLINE' or valid_until is null or valid_until >= $day)
             and case kind
                   when 'PERFORMANCE_RATING' then valid_from > cast($day - interval '2 years' as date)
                   when 'FEEDBACK_360' then valid_from > cast($day - interval '2 years' as date)
                   when 'AWARD' then valid_from > cast($day - interval '5 years' as date)
                   when 'TEAM_ASSIGNMENT' then valid_from > cast($day - interval '3 years' as date)
                   when 'TRAINING' then valid_from > cast($day - interval '3 years' as date)
                   when 'DISCIPLINE' then valid_from > cast($day - interval '5 years' as date)
                   when 'COMPETENCE_ASSESSMENT' then true
                   when 'POTENTIAL_ASSESSMENT' then true
                   when 'EDUCATION' then true
                   else false
                 end
      ),
      """;

  private static final String GATED =
      """
      gated as (
          select distinct civil_servant_id
            from evidence
           where kind = 'DISCIPLINE'
             and code in ('MODERATE', 'SEVERE')
             and recorded_at <= $known
             and (superseded_at is null or superseded_at > $known)
             and valid_from <= $day
             and (valid_from > cast($day - interval '2 years' as date) or valid_until >= $day)
      ),
      """;

  private static final String SCORED =
      """
      scored as (
          select person.id,
                 extract(year from age($day, person.appointed_on)) as experience,
                 case
                   when person.education_field <> '' and position.education_fields <> '{}'
                   then lower(person.education_field)
                      = any(cast(lower(cast(position.education_fields as text)) as text[]))
                 end as fits,
                 found.*
            from civil_servant person
            left join position on position.id = person.position_id
            left join found on found.civil_servant_id = person.id
           where person.appointed_on <= $day
             and (person.left_on is null or person.left_on >= $day)
      ),
      valued as (
          select scored.*,
                 round(coalesce(rating, 0) * 60 / 100, 2)
                   + round(coalesce(award, 0) * 15 / 100.0, 2)
                   + round(coalesce(team, 0) * 15 / 100.0, 2)
                   + round(coalesce(feedback, 0) * 10 / 100, 2) as performance,
                 round(coalesce(competence, 0) * 20 / 100, 2)
                   + round(case when hours is null then 0 when hours >= 60 then 100
                                when hours >= 20 then 70 else 40 end * 10 / 100.0, 2)
                   + round(case when experience >= 10 then 100 when experience >= 5 then 80
                                else 60 end * 10 / 100.0, 2)
                   + round(coalesce(potential_score, 0) * 25 / 100, 2)
                   + round(coalesce(education, 0) * 10 / 100.0, 2)
                   + round(case when fits then 100 else 50 end * 10 / 100.0, 2)
                   + round(coalesce(discipline, 100) * 15 / 100.0, 2) as potential
            from scored
      )
      """;

  private static final String BOX =
      """
      case when performance >= 80
           then case when potential >= 80 then 9 when potential >= 60 then 7 else 4 end
           when performance >= 60
           then case when potential >= 80 then 8 when potential >= 60 then 5 else 2 end
           else case when potential >= 80 then 6 when potential >= 60 then 3 else 1 end
      end
      """;

  /** The best of a kind is the largest text: points, day, key, then what is wanted of it. */
  private static final String PACKED =
      """
      packed as (
          select civil_servant_id, kind, score, points,
                 case kind
                   when 'DISCIPLINE' then lpad(cast(100 - points as text), 3, '0')
                   when 'PERFORMANCE_RATING' then ''
                   else coalesce(lpad(cast(points as text), 3, '0'), '')
                 end || valid_from || id || coalesce(cast(score as text), code) collate "C" as pack
            from valid
      ),
      """;

  /** The boxes alone. */
  static final String PLAIN =
      "insert into mapping_result (run_id, civil_servant_id, performance, potential, computed_box,"
          + " missing_indicators, raw_values, evidence_ids)\n"
          + "with "
          + VALID
          + """
          found as (
              select civil_servant_id,
                     round(avg(points) filter (where kind = 'PERFORMANCE_RATING'), 2) as rating,
                     max(points) filter (where kind = 'AWARD') as award,
                     max(points) filter (where kind = 'TEAM_ASSIGNMENT') as team,
                     cast(substr(max((valid_from || cast(id as text) || score) collate "C")
                                 filter (where kind = 'FEEDBACK_360'), 47) as numeric)
                       as feedback,
                     cast(substr(max((valid_from || cast(id as text) || score) collate "C")
                                 filter (where kind = 'COMPETENCE_ASSESSMENT'), 47) as numeric)
                       as competence,
                     sum(score) filter (where kind = 'TRAINING') as hours,
                     cast(substr(max((valid_from || cast(id as text) || score) collate "C")
                                 filter (where kind = 'POTENTIAL_ASSESSMENT'), 47) as numeric)
                       as potential_score,
                     max(points) filter (where kind = 'EDUCATION') as education,
                     min(points) filter (where kind = 'DISCIPLINE') as discipline
                from valid
            group by civil_servant_id
          ),
          """
          + SCORED
          + "select cast(? as uuid), id, performance, potential,\n"
          + BOX
          + ", 0, '{}', '{}' from valued";

  /** The boxes with raw values and evidence. */
  static final String COMPACT =
      "insert into mapping_result (run_id, civil_servant_id, performance, potential, computed_box,"
          + " missing_indicators, gated_by, raw_values, evidence_ids)\n"
          + "with "
          + VALID
          + GATED
          + PACKED
          + """
          grouped as (
              select civil_servant_id,
                     round(avg(points) filter (where kind = 'PERFORMANCE_RATING'), 2) as rating,
                     max(pack) filter (where kind = 'PERFORMANCE_RATING') as p1,
                     max(pack) filter (where kind = 'AWARD') as p2,
                     max(pack) filter (where kind = 'TEAM_ASSIGNMENT') as p3,
                     max(pack) filter (where kind = 'FEEDBACK_360') as p4,
                     max(pack) filter (where kind = 'COMPETENCE_ASSESSMENT') as p5,
                     sum(score) filter (where kind = 'TRAINING') as hours,
                     max(pack) filter (where kind = 'TRAINING') as p6,
                     max(pack) filter (where kind = 'POTENTIAL_ASSESSMENT') as p8,
                     max(pack) filter (where kind = 'EDUCATION') as p9,
                     max(pack) filter (where kind = 'DISCIPLINE') as p11
                from packed
            group by civil_servant_id
          ),
          found as (
              select civil_servant_id, rating, hours,
                     p1, p2, p3, p4, p5, p6, p8, p9, p11,
                     cast(substr(p2, 1, 3) as int) as award,
                     cast(substr(p3, 1, 3) as int) as team,
                     cast(substr(p4, 47) as numeric) as feedback,
                     cast(substr(p5, 47) as numeric) as competence,
                     cast(substr(p8, 47) as numeric) as potential_score,
                     cast(substr(p9, 1, 3) as int) as education,
                     100 - cast(substr(p11, 1, 3) as int) as discipline
                from grouped
          ),
          """
          + SCORED
          + "select cast(? as uuid), valued.id, performance, potential,\n"
          + BOX
          + """
          , num_nulls(rating, award, team, feedback, competence, hours, experience,
                      potential_score, education, fits, discipline),
            case when gated.civil_servant_id is not null then 'hukuman-disiplin' end,
            array[cast(rating as text), substr(p2, 50), substr(p3, 50), substr(p4, 47),
                  substr(p5, 47), cast(hours as text), cast(experience as text), substr(p8, 47),
                  substr(p9, 50), case when fits then 'YES' when not fits then 'NO' end,
                  substr(p11, 50)],
            array[cast(substr(p1, 11, 36) as uuid), cast(substr(p2, 14, 36) as uuid),
                  cast(substr(p3, 14, 36) as uuid), cast(substr(p4, 11, 36) as uuid),
                  cast(substr(p5, 11, 36) as uuid), cast(substr(p6, 11, 36) as uuid), null,
                  cast(substr(p8, 11, 36) as uuid), cast(substr(p9, 14, 36) as uuid), null,
                  cast(substr(p11, 14, 36) as uuid)]
            from valued
            left join gated on gated.civil_servant_id = valued.id
          """;

  private MappingFloors() {}

  /** A floor for a day and a moment, which are constants so that the planner knows them. */
  static String at(String floor, LocalDate day, Instant known) {
    return floor
        .replace("$day", "date '" + day + "'")
        .replace("$known", "timestamptz '" + known + "'");
  }
}
