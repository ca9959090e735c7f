package id.talenta.platform.ui;

import id.talenta.platform.error.UserError;
import java.util.List;
import java.util.UUID;

/**
 * Remembers the lists that a person wants to find again as they are: filtered, with a tab or a
 * selection. The address of a screen is its state, so the address is what is kept. One bean.
 */
public interface ViewMemory {
  /** So many characters a name may have. */
  int LONGEST_NAME = 60;

  /** What the present person keeps, by name. */
  List<SavedView> all();

  /**
   * Keeps a view in place of one of the same name.
   *
   * @param name how the person calls it: 1 to {@value #LONGEST_NAME} characters
   * @param address path of a list with its parameters, without a leading slash
   * @throws UserError when the name is empty or too long, when the address is not that of a list,
   *     or when the person keeps as many as there is room for
   */
  void save(String name, String address);

  /** Forgets a view of the present person; one that is not there is passed over. */
  void remove(UUID id);

  /**
   * A view that is kept.
   *
   * @param id its key
   * @param name how the person calls it
   * @param address path with parameters, without a leading slash
   */
  record SavedView(UUID id, String name, String address) {}
}
