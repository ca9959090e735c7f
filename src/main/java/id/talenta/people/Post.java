package id.talenta.people;

import id.talenta.organization.Position;
import java.util.List;

/**
 * A position with those who hold it, as far as the reader may see them.
 *
 * @param position the position
 * @param unitName name of its unit
 * @param holders who holds it
 * @param filled how many hold it, seen or not
 */
public record Post(Position position, String unitName, List<Holder> holders, int filled) {
  /** Copies the list. */
  public Post {
    holders = List.copyOf(holders);
  }

  /** How many holders are missing. */
  public int vacancies() {
    return Math.max(0, position.headcount() - filled);
  }
}
