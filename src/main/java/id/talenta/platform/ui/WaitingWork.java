package id.talenta.platform.ui;

import id.talenta.platform.scope.Role;
import java.util.List;
import java.util.Set;

/**
 * Work that waits for the present person, told by the bell in the bar on top. Any number of beans
 * implement it; they are asked each time a screen is opened, so they must be quick.
 */
public interface WaitingWork {
  /** For whom something may wait. */
  Set<Role> roles();

  /** What waits for the present person now, who has one of these roles; usually nothing. */
  List<Waiting> present();

  /**
   * Something that waits.
   *
   * @param count how many
   * @param text what waits, in a sentence that says how many
   * @param address path of the screen where it is done
   */
  record Waiting(int count, String text, String address) {}
}
