package id.talenta.people;

import id.talenta.organization.Education;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which civil servants in service are wanted; what is empty does not narrow.
 *
 * @param text part of the name or of the post's title, or the first digits of the NIP
 * @param unit a unit, with all below it
 * @param kinds kinds of post
 * @param levels levels of post
 * @param education levels of education
 * @param employment PNS or PPPK
 * @param limit what another feature narrows by
 */
public record PeopleFilter(
    String text,
    Optional<UUID> unit,
    Set<PositionKind> kinds,
    Set<PositionLevel> levels,
    Set<Education> education,
    Optional<Employment> employment,
    Optional<PeopleLimit> limit) {
  /** All civil servants in service. */
  public static final PeopleFilter ALL =
      new PeopleFilter(
          "", Optional.empty(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

  /** Copies the sets. */
  public PeopleFilter {
    kinds = Set.copyOf(kinds);
    levels = Set.copyOf(levels);
    education = Set.copyOf(education);
  }

  /** Those whose name, post or NIP has this text. */
  public static PeopleFilter ofText(String text) {
    return new PeopleFilter(
        text, Optional.empty(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
  }
}
