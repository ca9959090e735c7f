package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import java.math.BigDecimal;
import java.util.Map;

/** A feature that supplies figures for the host's overview. */
public interface StatusSource {
  /** The figures that there are. */
  enum Figure {
    /** Civil servants in service. */
    PEOPLE,
    /** Those placed in a box by the last mapping. */
    BOXED_PEOPLE,
    /** When the last mapping ended, in seconds since 1970. */
    LAST_MAPPING_SECONDS,
    /** Those of them with the evidence that the mapping needs. */
    PEOPLE_WITH_EVIDENCE,
    /** Steps of the onboarding not yet done. */
    OPEN_CHECKLIST_ITEMS
  }

  /** This source with what it has to know of the tenant before; called outside of transactions. */
  default StatusSource of(TenantCode tenant) {
    return this;
  }

  /** Reads its figures, in the tenant's scope and within a transaction. */
  Map<Figure, BigDecimal> figures();
}
