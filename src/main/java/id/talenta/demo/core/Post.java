package id.talenta.demo.core;

import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A made-up position with its standard.
 *
 * @param id its key
 * @param code its short name
 * @param title its title
 * @param unit code of its unit
 * @param superior code of the position it reports to
 * @param level its level
 * @param eselon its eselon, if it is structural
 * @param positionClass its class (kelas jabatan), 1–17
 * @param headcount how many are needed (ABK)
 * @param critical whether the region's goals hang on it
 * @param minimumEducation the lowest education
 * @param minimumRank the lowest rank
 * @param maximumRank the highest rank
 * @param fields fields of study that fit
 * @param tenureBelowYears years to be served at the level below
 * @param competenceLevel level asked for in each competence, 1–5
 */
public record Post(
    UUID id,
    String code,
    String title,
    String unit,
    Optional<String> superior,
    PositionLevel level,
    Optional<String> eselon,
    int positionClass,
    int headcount,
    boolean critical,
    Education minimumEducation,
    Optional<String> minimumRank,
    Optional<String> maximumRank,
    List<String> fields,
    int tenureBelowYears,
    int competenceLevel) {}
