package id.talenta.access;

import java.util.List;
import java.util.UUID;

/** Knows the tenant's units, for accounts of those who head one. One bean implements it. */
public interface UnitLookup {
  /**
   * A unit.
   *
   * @param id its key
   * @param name its name
   */
  record Unit(UUID id, String name) {}

  /** All units, in the order of the region's own list. */
  List<Unit> units();
}
