package id.talenta.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final UUID SITI = Ids.next();
  private static final UUID BUDI = Ids.next();

  private record Person(UUID id, String name) implements ShownPerson {
    @Override
    public UUID shownPerson() {
      return id;
    }
  }

  private record Post(UUID id, List<Person> holders) {}

  private record Filter(String text, Optional<UUID> unit, Set<String> kinds) {}

  @Test
  void people_are_found_however_deep_they_stand_and_other_keys_are_not() {
    assertThat(Answer.people(List.of(new Person(SITI, "Siti"), new Person(BUDI, "Budi"))))
        .containsExactly(SITI, BUDI);
    assertThat(Answer.people(Map.of("a", Optional.of(new Post(Ids.next(), List.of(person()))))))
        .containsExactly(BUDI);
    assertThat(Answer.people(List.of(Ids.next()))).isEmpty();
    assertThat(Answer.people(null)).isEmpty();
  }

  @Test
  void a_question_is_what_narrows_it() {
    var unit = Ids.next();
    var filter = new Filter("19870312", Optional.of(unit), Set.of());
    assertThat(Answer.question(Map.of("filter", filter, "offset", 50, "limit", 50)))
        .isEqualTo(Map.of("text", "19870312", "unit", unit.toString(), "offset", 50));
    assertThat(
            Answer.question(
                Map.of("filter", new Filter("", Optional.empty(), Set.of()), "offset", 0)))
        .isEmpty();
  }

  private static Person person() {
    return new Person(BUDI, "Budi");
  }
}
