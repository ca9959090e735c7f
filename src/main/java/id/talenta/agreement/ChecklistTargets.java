package id.talenta.agreement;

import id.talenta.platform.scope.TenantCode;

/**
 * Knows what was agreed with a region, which stands in the host's schema. Must not be called within
 * a transaction.
 */
public interface ChecklistTargets {
  /** What was agreed, or what is usual where nothing else was. */
  ChecklistGoals of(TenantCode tenant);
}
