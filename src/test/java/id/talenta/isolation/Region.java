package id.talenta.isolation;

import id.talenta.platform.scope.TenantCode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A region with rows of each kind.
 *
 * @param code of the region
 * @param keys of rows in its own schema
 * @param hostKeys of rows in the host's schema that are about this region
 * @param candidates people whom its committee can propose for the vacancy that is prepared
 */
record Region(TenantCode code, Keys keys, Keys hostKeys, List<UUID> candidates) {
  /** A key of each table, in the region's schema and in the host's. */
  List<UUID> each() {
    return Stream.concat(keys.each().stream(), hostKeys.each().stream()).distinct().toList();
  }
}
