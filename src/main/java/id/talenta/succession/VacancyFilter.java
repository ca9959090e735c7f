package id.talenta.succession;

import id.talenta.organization.PositionLevel;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which vacancies are wanted; what is empty does not narrow.
 *
 * @param states states
 * @param levels levels of the post
 * @param text part of the post's title
 * @param position one post
 */
public record VacancyFilter(
    Set<VacancyState> states, Set<PositionLevel> levels, String text, Optional<UUID> position) {
  /** All vacancies. */
  public static final VacancyFilter ALL =
      new VacancyFilter(Set.of(), Set.of(), "", Optional.empty());

  /** Copies the sets. */
  public VacancyFilter {
    states = Set.copyOf(states);
    levels = Set.copyOf(levels);
  }

  /** Those in these states. */
  public static VacancyFilter in(Set<VacancyState> states) {
    return new VacancyFilter(states, Set.of(), "", Optional.empty());
  }

  /** Those of one post. */
  public static VacancyFilter of(UUID position) {
    return new VacancyFilter(Set.of(), Set.of(), "", Optional.of(position));
  }
}
