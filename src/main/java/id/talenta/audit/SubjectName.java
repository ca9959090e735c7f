package id.talenta.audit;

import java.util.Optional;

/**
 * What readers know a thing by.
 *
 * @param name such as a person's name or the title of a position
 * @param address path of the screen that shows it, if there is one
 */
public record SubjectName(String name, Optional<String> address) {
  /** A thing with a screen of its own. */
  public static SubjectName at(String name, String address) {
    return new SubjectName(name, Optional.of(address));
  }
}
