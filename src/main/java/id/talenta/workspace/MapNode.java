package id.talenta.workspace;

import id.talenta.organization.OrganizationUnit;
import id.talenta.organization.Position;
import id.talenta.people.Post;
import id.talenta.platform.scope.ShownPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A line of the position map. */
public sealed interface MapNode {
  /** Key of what stands on the line. */
  UUID id();

  /**
   * A unit.
   *
   * @param unit the unit
   * @param count what it holds with all below it
   */
  record Unit(OrganizationUnit unit, MapCount count) implements MapNode {
    @Override
    public UUID id() {
      return unit.id();
    }
  }

  /**
   * A position.
   *
   * @param post the position and its holders, as far as the reader may see them
   * @param holders what is known of them
   */
  record Place(Post post, List<MapHolder> holders) implements MapNode {
    /** Copies the list. */
    public Place {
      holders = List.copyOf(holders);
    }

    @Override
    public UUID id() {
      return post.position().id();
    }

    /** The position. */
    public Position position() {
      return post.position();
    }
  }

  /**
   * Who holds a position.
   *
   * @param personId key
   * @param name name with titles
   * @param nip number
   * @param since since when
   * @param box box of the latest mapping, where the reader may see it
   * @param lastDay last day in service by the position's level
   */
  record MapHolder(
      UUID personId,
      String name,
      String nip,
      Optional<LocalDate> since,
      Optional<Integer> box,
      Optional<LocalDate> lastDay)
      implements ShownPerson {
    @Override
    public UUID shownPerson() {
      return personId;
    }
  }
}
