package id.talenta.tenant;

import java.util.Optional;

/** Knows whether a government's files say something else than what is in force; one bean does. */
public interface DriftSource {
  /**
   * In how many places the present government's files and its database differ. In the tenant's
   * scope, also within a transaction.
   *
   * @return nothing when no files come with the program
   */
  Optional<Integer> drift();
}
