package id.talenta.platform.database;

/** Supplies the rows of a bulk write. */
@FunctionalInterface
public interface CopySource {
  /** Writes every row. */
  void writeTo(CopyWriter rows);
}
