package id.talenta.audit;

import static java.util.stream.Collectors.toSet;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Erases what the journal tells about one person, when the person asks for it or the term for
 * keeping it is over (UU 27/2022 on personal data: the person's right to deletion). What was done,
 * when, by which account and about whom stays, and the chain with it; a further entry says what was
 * erased, by whom and why. Details of appointments, which are the reasons of a decision, and
 * details that tell of other people too stay.
 */
@Singleton
@Allowed(Role.TENANT_ADMIN)
public class DetailErasureService {
  private static final int LONGEST_REASON = 2000;

  private final JournalRepository journal;
  private final Journal entries;
  private final List<SubjectNames> names;
  private final JournalConfiguration configuration;

  DetailErasureService(
      JournalRepository journal,
      Journal entries,
      List<SubjectNames> names,
      JournalConfiguration configuration) {
    this.journal = journal;
    this.entries = entries;
    this.names = names;
    this.configuration = configuration;
  }

  /**
   * What would be erased; nothing when there is no such person.
   *
   * @param person key of a civil servant or an account
   */
  @Transactional(readOnly = true)
  public Optional<Erasable> erasable(UUID person) {
    return Optional.ofNullable(people(Set.of(person)).get(person))
        .map(
            known -> {
              var found = about(person);
              return new Erasable(known.name(), found.erasable().size(), found.kept());
            });
  }

  /**
   * What the journal tells about a person.
   *
   * @param name the person's
   * @param entries how many entries have details that can be erased
   * @param kept how many have details that must stay
   */
  public record Erasable(String name, int entries, int kept) {}

  /**
   * Erases it.
   *
   * @param person key of a civil servant or an account
   * @param reason why, such as the letter that asks for it; not empty
   * @return of how many entries
   * @throws UserError when there is no such person, no reason, or nothing to erase
   */
  @Transactional
  public int erase(UUID person, String reason) {
    var why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new UserError("audit.erase.error.reason", LONGEST_REASON);
    }
    if (people(Set.of(person)).isEmpty()) {
      throw new UserError("audit.erase.error.nobody");
    }
    var sequences = about(person).erasable();
    // Fewer are erased when a colleague does the same at this moment.
    if (sequences.isEmpty() || journal.eraseDetails(sequences) != sequences.size()) {
      throw new UserError("audit.erase.error.nothing");
    }
    entries.record(ErasedDetails.entry(person, why, sequences));
    return sequences.size();
  }

  /** The entries that tell of a person: whose details can go, and how many stay. */
  private Found about(UUID person) {
    var about =
        journal.withDetails(JournalFilter.concerning(person)).stream()
            .filter(each -> !each.action().equals(ErasedDetails.ACTION))
            .toList();
    var others =
        new HashSet<>(
            people(about.stream().flatMap(each -> each.things().stream()).collect(toSet()))
                .keySet());
    others.remove(person);
    var erasable =
        about.stream()
            .filter(each -> !isKept(each.action()))
            .filter(each -> Collections.disjoint(each.things(), others))
            .map(JournalRepository.Mention::sequence)
            .toList();
    return new Found(erasable, about.size() - erasable.size());
  }

  private record Found(List<Long> erasable, int kept) {}

  private boolean isKept(String action) {
    return configuration.keptActions().stream()
        .anyMatch(kept -> action.equals(kept) || action.startsWith(kept + "."));
  }

  /** Those of these keys that are people's, with their names. */
  private Map<UUID, SubjectName> people(Set<UUID> keys) {
    var scope = Scopes.current().orElseThrow();
    var wanted = keys.toArray(UUID[]::new);
    var found = new HashMap<UUID, SubjectName>();
    names.stream()
        .filter(SubjectNames::arePeople)
        .filter(each -> each.keptIn(scope))
        .forEach(each -> found.putAll(each.names(wanted)));
    return found;
  }
}
