package id.talenta.people;

import id.talenta.agreement.mentoring.Staff;
import id.talenta.agreement.mentoring.StaffDirectory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Finds civil servants for those who enter who takes part in mentoring and internships. */
@Singleton
class PeopleDirectory implements StaffDirectory {
  private final PeopleService people;

  PeopleDirectory(PeopleService people) {
    this.people = people;
  }

  @Override
  public List<Staff> search(String text, int offset, int limit) {
    return people.search(PeopleFilter.ofText(text), PeopleSort.BY_NAME, offset, limit).stream()
        .map(person -> new Staff(person.id(), person.name(), person.position().orElse("")))
        .toList();
  }

  @Override
  public boolean has(UUID id) {
    return people.find(id).isPresent();
  }
}
