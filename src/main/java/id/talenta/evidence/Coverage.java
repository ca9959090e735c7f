package id.talenta.evidence;

/**
 * How many people of a group have evidence of a kind that counts.
 *
 * @param people in service
 * @param covered those of them with such evidence
 */
public record Coverage(int people, int covered) {
  /** Nobody. */
  public static final Coverage NONE = new Coverage(0, 0);

  /** How many have none. */
  public int missing() {
    return people - covered;
  }

  /** Both groups together. */
  public Coverage plus(Coverage other) {
    return new Coverage(people + other.people, covered + other.covered);
  }
}
