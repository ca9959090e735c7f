package id.talenta.organization;

import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Units and positions of the tenant. Both are the region's public structure, so every role of the
 * tenant may read them; who holds a position is told by the people's service.
 */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.UNIT_HEAD,
  Role.AUDITOR,
  Role.VISITOR,
  Role.CIVIL_SERVANT,
  Role.SYSTEM
})
public class OrganizationService {
  private static final int LARGEST_PAGE = 1000;

  private final UnitRepository units;
  private final PositionRepository positions;
  private final OrganizationBulk bulk;

  OrganizationService(UnitRepository units, PositionRepository positions, OrganizationBulk bulk) {
    this.units = units;
    this.positions = positions;
    this.bulk = bulk;
  }

  /** All units, each level in the order of the region's own list. */
  @Transactional(readOnly = true)
  public List<OrganizationUnit> units() {
    return units.list();
  }

  /** The unit with this key. */
  @Transactional(readOnly = true)
  public Optional<OrganizationUnit> unit(UUID id) {
    return units.find(id);
  }

  /** Keys of the unit and of all units below it; none when there is no such unit. */
  @Transactional(readOnly = true)
  public List<UUID> subtree(UUID unit) {
    return units.subtree(unit);
  }

  /** Keys of all units by their code. */
  @Transactional(readOnly = true)
  public Map<String, UUID> unitKeys() {
    return units.keys();
  }

  /** Keys of all positions by their code. */
  @Transactional(readOnly = true)
  public Map<String, UUID> positionKeys() {
    return positions.keys();
  }

  /** The position with this key, with its standard. */
  @Transactional(readOnly = true)
  public Optional<Position> position(UUID id) {
    return positions.find(id);
  }

  /** All positions by their code. */
  @Transactional(readOnly = true)
  public Map<String, Position> positionsByCode() {
    return positions.byCode();
  }

  /**
   * A page of positions, unit by unit, the highest class first.
   *
   * @param limit at most 1,000
   */
  @Transactional(readOnly = true)
  public List<Position> positions(PositionFilter filter, int offset, int limit) {
    return positions.list(filter, offset, Math.min(limit, LARGEST_PAGE));
  }

  /** How many positions there are. */
  @Transactional(readOnly = true)
  public int countPositions(PositionFilter filter) {
    return positions.count(filter);
  }

  /** What saving these units would do. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional(readOnly = true)
  public BulkChanges compareUnits(List<UnitData> data) {
    return bulk.compareUnits(data);
  }

  /**
   * Adds and changes units by their code; those that are not named stay. The codes of parents must
   * be known or among the rows, and there must be no circle: {@link Hierarchy} tells.
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public BulkChanges saveUnits(List<UnitData> data) {
    return bulk.saveUnits(data);
  }

  /** What saving these positions would do. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional(readOnly = true)
  public BulkChanges comparePositions(List<PositionData> data) {
    return bulk.comparePositions(data);
  }

  /**
   * Adds and changes positions by their code; those that are not named stay. The codes of units
   * must be known, those of higher positions known or among the rows.
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public BulkChanges savePositions(List<PositionData> data) {
    return bulk.savePositions(data);
  }
}
