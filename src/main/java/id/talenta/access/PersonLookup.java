package id.talenta.access;

import java.util.Optional;
import java.util.UUID;

/** Knows the tenant's civil servants, for accounts that belong to one. One bean implements it. */
public interface PersonLookup {
  /**
   * A civil servant.
   *
   * @param id key of the record
   * @param nip 18 digits
   * @param name full name with titles
   */
  record Person(UUID id, String nip, String name) {}

  /**
   * The civil servant with this NIP, with or without blanks between its groups.
   *
   * @throws id.talenta.platform.error.UserError when it is no NIP
   */
  Optional<Person> withNip(String nip);

  /** The civil servant with this key. */
  Optional<Person> find(UUID id);
}
