package id.talenta.platform.scope;

/**
 * Knows which scopes can only be read at present. One bean implements it; the database asks it each
 * time a connection is borrowed, so it must be cheap.
 */
public interface ScopeGate {
  /** Whether nothing in this scope may be changed at present. */
  boolean isReadOnly(Scope scope);
}
