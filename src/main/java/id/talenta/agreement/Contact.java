package id.talenta.agreement;

/**
 * Whom to ask about a cooperation.
 *
 * @param party on whose side
 * @param name the person's name
 * @param office the person's office
 * @param phone telephone of the office; perhaps empty
 * @param email address of the office; perhaps empty
 */
public record Contact(Party party, String name, String office, String phone, String email) {

  /** Takes blanks away. */
  public Contact {
    name = name.strip();
    office = office.strip();
    phone = phone.strip();
    email = email.strip();
  }

  /** Whether nothing of it is filled in. */
  public boolean isEmpty() {
    return name.isEmpty() && office.isEmpty() && phone.isEmpty() && email.isEmpty();
  }

  /** In a line, as on a letter. */
  public String inWords() {
    return String.join(
        ", ",
        java.util.stream.Stream.of(name, office, phone, email)
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
