package id.talenta.tenant;

import jakarta.inject.Singleton;

/** Figures about the schema of the present scope, for parts of this feature. */
@Singleton
public class TenantFigures {
  private final SchemaFiguresRepository schema;

  TenantFigures(SchemaFiguresRepository schema) {
    this.schema = schema;
  }

  /** Size of the schema in bytes. Within a transaction. */
  public long storageBytes() {
    return schema.storageBytes();
  }
}
