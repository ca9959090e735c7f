package id.talenta.organization;

/** A feature that keeps something of positions and must follow when they change. */
public interface PositionObserver {
  /** Follows the present positions, within the transaction that changed some. */
  void positionsChanged();
}
