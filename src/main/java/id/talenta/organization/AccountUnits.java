package id.talenta.organization;

import id.talenta.access.UnitLookup;
import jakarta.inject.Singleton;
import java.util.List;

/** The units that accounts of their heads are linked to. */
@Singleton
final class AccountUnits implements UnitLookup {
  private final OrganizationService organization;

  AccountUnits(OrganizationService organization) {
    this.organization = organization;
  }

  @Override
  public List<Unit> units() {
    return organization.units().stream().map(unit -> new Unit(unit.id(), unit.name())).toList();
  }
}
