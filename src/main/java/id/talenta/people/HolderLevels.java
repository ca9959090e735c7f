package id.talenta.people;

import id.talenta.organization.PositionObserver;
import jakarta.inject.Singleton;

/** Keeps kind and level of people's posts as the positions have them. */
@Singleton
class HolderLevels implements PositionObserver {
  private final CivilServantRepository people;

  HolderLevels(CivilServantRepository people) {
    this.people = people;
  }

  @Override
  public void positionsChanged() {
    people.followPositions();
  }
}
