package id.talenta.demo.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Adds the evidence about somebody: as uneven and incomplete as in real regions. */
final class EvidenceBuilder {
  private final LocalDate today;
  private final StableIds ids;
  private int made;

  EvidenceBuilder(LocalDate today, StableIds ids) {
    this.today = today;
    this.ids = ids;
  }

  /** The same person with evidence. */
  Person with(Person person, Line line, Dice dice) {
    var talent = Talent.of(line, dice);
    var facts = new ArrayList<Fact>();
    var notes = new Notes(facts, ids, made);
    new YearlyEvidence(person, line, talent, today, notes).add(dice);
    new AssessmentEvidence(person, line, talent, today, notes).add(dice);
    new TrackRecord(person, line, talent, today, notes).add(dice);
    made = notes.made();
    return new Person(
        person.id(),
        person.nip(),
        person.name(),
        person.employment(),
        person.rank(),
        person.rankSince(),
        person.education(),
        person.field(),
        person.unit(),
        person.post(),
        person.postSince(),
        person.level(),
        person.appointedOn(),
        person.history(),
        List.copyOf(facts));
  }
}
