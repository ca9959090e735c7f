package id.talenta.platform.limit;

import id.talenta.platform.scope.Scope;
import java.util.OptionalInt;

/** Knows how much of the service each scope may use. One bean implements it, from memory. */
public interface RequestQuota {
  /** Requests in a minute, at most; nothing when nothing was agreed. Called for every request. */
  OptionalInt requestsPerMinute(Scope scope);
}
