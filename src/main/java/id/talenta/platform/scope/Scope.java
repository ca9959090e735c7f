package id.talenta.platform.scope;

/** The part of the database that a unit of work may touch. Without a scope nothing can be read. */
public sealed interface Scope {

  /** The schema that unqualified names mean in this scope. */
  String schema();

  /** The database role that this scope works as. */
  String role();

  /** The host's own data: registry, agreements, the host's accounts. */
  record Host() implements Scope {
    @Override
    public String schema() {
      return "host";
    }

    @Override
    public String role() {
      return "talenta_host";
    }
  }

  /**
   * The data of one tenant.
   *
   * @param code whose
   */
  record Tenant(TenantCode code) implements Scope {
    @Override
    public String schema() {
      return code.schema();
    }

    @Override
    public String role() {
      return code.schema();
    }
  }

  /** The host's scope. */
  static Scope host() {
    return new Host();
  }

  /** The scope of the tenant with this code. */
  static Scope tenant(TenantCode code) {
    return new Tenant(code);
  }
}
