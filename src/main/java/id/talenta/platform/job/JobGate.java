package id.talenta.platform.job;

import id.talenta.platform.scope.Scope;

/** Knows in which scopes jobs can be run at present. One bean implements it. */
public interface JobGate {
  /** Whether jobs of this scope can be run; those of one that is closed wait. Asked in no scope. */
  boolean isOpen(Scope scope);
}
