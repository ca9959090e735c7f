package id.talenta.organization;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the holder of a position must meet (standar kompetensi jabatan).
 *
 * @param minimumEducation lowest level of education
 * @param minimumRank lowest rank
 * @param maximumRank highest rank
 * @param educationFields fields of study that fit; none means any
 * @param tenureBelowYears years at the level below, 0 to 40
 * @param competences required level, 1 to 5, of each competence that the standard names
 */
public record PositionStandard(
    Education minimumEducation,
    Optional<Pangkat> minimumRank,
    Optional<Pangkat> maximumRank,
    List<String> educationFields,
    int tenureBelowYears,
    Map<Competence, Integer> competences) {
  /** Copies the lists. */
  public PositionStandard {
    educationFields = List.copyOf(educationFields);
    var ordered = new EnumMap<Competence, Integer>(Competence.class);
    ordered.putAll(competences);
    competences = Collections.unmodifiableMap(ordered);
  }
}
