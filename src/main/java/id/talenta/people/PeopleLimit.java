package id.talenta.people;

import id.talenta.platform.database.Sql;

/**
 * Narrows lists of people by what a feature above knows of them, such as the evidence they lack.
 * Made by that feature; a record, so that equal limits are equal.
 */
public interface PeopleLimit {
  /** The clause: begins with {@code and}, expects {@code civil_servant person}. */
  Sql clause();
}
