package id.talenta.audit;

import id.talenta.platform.scope.Scope;
import java.util.Map;
import java.util.UUID;

/**
 * Names the things that journal entries are about. The journal keeps keys alone, so that a person's
 * name is erased in one place; each feature that records something has a bean of this kind, asked
 * whenever entries are read.
 */
public interface SubjectNames {
  /** Whether this feature keeps its things in this scope: a region's, or the host's. */
  boolean keptIn(Scope scope);

  /** Whether its things are people, about whom readable details can be erased. */
  default boolean arePeople() {
    return false;
  }

  /**
   * The names of those of these keys that are this feature's; keys of others, and of what no longer
   * exists, are left out. Called within a transaction in the reader's own scope.
   */
  Map<UUID, SubjectName> names(UUID[] keys);
}
