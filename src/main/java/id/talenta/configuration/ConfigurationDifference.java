package id.talenta.configuration;

import id.talenta.tenant.FolderFile;
import java.util.Optional;

/**
 * One place in which files and database differ.
 *
 * @param file the file
 * @param place where in it, as a JSON pointer; empty for the file as a whole
 * @param database what is in force, as short text; nothing when the database has no such place
 * @param files what the files say; nothing when they have no such place
 * @param kind what differs
 */
public record ConfigurationDifference(
    FolderFile file, String place, Optional<String> database, Optional<String> files, Kind kind) {

  /** What differs. */
  public enum Kind {
    /** A value. */
    VALUE,
    /** The values are the same; comments, order or layout are not. */
    LAYOUT,
    /** A drawing; the values are its sizes. */
    DRAWING
  }
}
