package id.talenta.people;

import id.talenta.access.PersonLookup;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The civil servants that accounts are linked to. */
@Singleton
final class AccountPeople implements PersonLookup {
  private final PeopleService people;

  AccountPeople(PeopleService people) {
    this.people = people;
  }

  @Override
  public Optional<Person> withNip(String nip) {
    return people.find(Nip.of(nip)).map(AccountPeople::person);
  }

  @Override
  public Optional<Person> find(UUID id) {
    return people.find(id).map(AccountPeople::person);
  }

  private static Person person(CivilServant person) {
    return new Person(person.id(), person.nip().value(), person.name());
  }
}
