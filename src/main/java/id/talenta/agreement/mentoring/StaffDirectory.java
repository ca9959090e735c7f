package id.talenta.agreement.mentoring;

import java.util.List;
import java.util.UUID;

/** Finds the region's people by name, in the tenant's scope, as far as the actor may see them. */
public interface StaffDirectory {
  /** A page of those whose name or number contains the text. */
  List<Staff> search(String text, int offset, int limit);

  /** Whether there is somebody with this key. */
  boolean has(UUID id);
}
