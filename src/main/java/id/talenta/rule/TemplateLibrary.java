package id.talenta.rule;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.platform.yaml.YamlSchema;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetFormat;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The host's library of rule templates. A version that was published never changes; regions are
 * offered later ones and take from them what they want. Runs in the host's scope.
 */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class TemplateLibrary {
  /** The longest note on what is new. */
  public static final int MAXIMUM_NOTE = 1000;

  private static final String FILE = "templat.yaml";

  private final LibraryRepository library;
  private final RuleTemplates shipped;
  private final Journal journal;
  private final Clock clock;

  TemplateLibrary(LibraryRepository library, RuleTemplates shipped, Journal journal, Clock clock) {
    this.library = library;
    this.shipped = shipped;
    this.journal = journal;
    this.clock = clock;
  }

  /** All versions, template by template, the newest of each first. */
  @Transactional(readOnly = true)
  public List<LibraryVersion> list() {
    return library.list();
  }

  /** One version. */
  @Transactional(readOnly = true)
  public Optional<LibraryVersion> find(String name, int version) {
    return library.find(name, version);
  }

  /**
   * Looks at a file that is to be published.
   *
   * @return the rules in it
   * @throws YamlException when they cannot be used, naming line and reason
   */
  public RuleTemplate check(String text) {
    var file = YamlFile.read(FILE, text);
    var problems = YamlSchema.of("rule-set").check(file);
    if (!problems.isEmpty()) {
      throw new YamlException(problems);
    }
    var rules = RuleSetFormat.read(file.content());
    var found =
        RuleSetCheck.check(rules).stream()
            .map(problem -> RuleFileProblems.of(file, problem))
            .sorted((one, other) -> Integer.compare(one.line(), other.line()))
            .toList();
    if (!found.isEmpty()) {
      throw new YamlException(List.<YamlProblem>copyOf(found));
    }
    return new RuleTemplate(rules.name(), 0, rules);
  }

  /**
   * Publishes a file as the next version of the template that it names, or as the first.
   *
   * @param note what is new, for the regions
   * @throws YamlException when the rules cannot be used, naming line and reason
   * @throws UserError when this very text is published already, or the note is missing
   */
  @Transactional
  public LibraryVersion publish(String text, String note) {
    var template = check(text);
    var why = note.strip();
    if (why.isEmpty() || why.length() > MAXIMUM_NOTE) {
      throw new UserError("rule.library.error.note", MAXIMUM_NOTE);
    }
    var hash = RuleSetRepository.hash(text);
    if (library.has(template.name(), hash)) {
      throw new UserError("rule.library.error.same", template.name());
    }
    return insert(template.name(), 1, text, false, why);
  }

  /** Publishes what came with the program and was not published before. */
  @Allowed(Role.SYSTEM)
  @Transactional
  public void publishShipped() {
    for (var file : shipped.files()) {
      if (!library.has(file.name(), RuleSetRepository.hash(file.text()))) {
        insert(file.name(), file.version(), file.text(), true, "");
      }
    }
  }

  private LibraryVersion insert(
      String name, int atLeast, String text, boolean isShipped, String note) {
    var hash = RuleSetRepository.hash(text);
    var version =
        library.insert(
            name, atLeast, text, hash, isShipped, note, Scopes.actor().name(), clock.instant());
    journal.record(
        JournalEntry.of(
            "rule.template.published",
            "rule_template",
            Ids.next(),
            Map.of("template", name, "version", version, "shipped", isShipped, "note", note)));
    return library.find(name, version).orElseThrow();
  }
}
