package id.talenta.workspace;

/**
 * What a part of the map holds.
 *
 * @param positions how many positions
 * @param needed how many holders the workload asks for
 * @param filled how many hold them
 * @param vacant how many holders are missing
 */
public record MapCount(int positions, int needed, int filled, int vacant) {
  /** Nothing. */
  public static final MapCount NONE = new MapCount(0, 0, 0, 0);

  /** Both together. */
  public MapCount plus(MapCount other) {
    return new MapCount(
        positions + other.positions,
        needed + other.needed,
        filled + other.filled,
        vacant + other.vacant);
  }
}
