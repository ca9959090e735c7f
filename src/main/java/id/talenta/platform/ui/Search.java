package id.talenta.platform.ui;

import id.talenta.platform.scope.Role;
import java.util.List;
import java.util.Set;

/**
 * A feature's part of the search field in the top bar; a singleton of each feature that has one.
 */
public interface Search {
  /** Who may search here; one of them is enough. */
  Set<Role> roles();

  /**
   * What fits these words best.
   *
   * @param words as typed, at least two characters
   * @param limit the most that may be returned
   */
  List<SearchHit> find(String words, int limit);
}
