package id.talenta.rule;

import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetWriter;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.FolderCheck;
import id.talenta.tenant.FolderFile;
import id.talenta.tenant.TenantRules;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The files of scoring against the rules that are in force. */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.SYSTEM})
public class RuleConfiguration implements FolderCheck {
  private final TemplateShelf shelf;
  private final TemplateCopyRepository copies;
  private final RuleTemplates shipped;
  private final RuleSetService service;
  private final RuleDraftService drafts;
  private final Clock clock;

  RuleConfiguration(
      TemplateShelf shelf,
      TemplateCopyRepository copies,
      RuleTemplates shipped,
      RuleSetService service,
      RuleDraftService drafts,
      Clock clock) {
    this.shelf = shelf;
    this.copies = copies;
    this.shipped = shipped;
    this.service = service;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Rules as a folder has them.
   *
   * @param template the template that they rest on
   * @param rules the rules
   * @param validFrom the first day that the folder wants them in force
   */
  public record Composed(RuleTemplate template, RuleSet rules, LocalDate validFrom) {}

  @Override
  public List<YamlProblem> check(ConfigurationFolder folder) {
    var problems = new ArrayList<YamlProblem>();
    compose(folder, problems);
    return problems;
  }

  /**
   * The rules of a folder, or nothing when it has not chosen any yet. Never within a transaction.
   *
   * @param problems is given what is wrong, by file and line; then there are no rules either
   */
  public Optional<Composed> compose(ConfigurationFolder folder, List<YamlProblem> problems) {
    var chosen = folder.rules();
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    var template = template(chosen.get());
    if (template.isEmpty()) {
      problems.add(
          folder
              .content(FolderFile.RULES)
              .orElseThrow()
              .problem(
                  "/template",
                  "rule.file.template",
                  chosen.get().template(),
                  String.valueOf(chosen.get().templateVersion())));
      return Optional.empty();
    }
    var files = new RuleFolder(template.get().rules(), folder);
    var rules = files.compose();
    problems.addAll(files.problems());
    return rules.map(found -> new Composed(template.get(), found, chosen.get().validFrom()));
  }

  /** The version in force today. */
  @Transactional(readOnly = true)
  public Optional<RuleSetVersion> inForce() {
    return service.inForce(LocalDate.now(clock));
  }

  /** Whether these are the rules in force, to the last number. */
  public boolean isInForce(Composed composed) {
    return inForce()
        .filter(
            version ->
                version.template().equals(composed.template().name())
                    && version.templateVersion() == composed.template().version()
                    && tree(version.rules()).equals(tree(composed.rules())))
        .isPresent();
  }

  /**
   * The files of scoring as they stand for the rules in force: a file that still says the same is
   * given as it was applied, one whose matter was changed on the screen is written anew. Never
   * within a transaction.
   *
   * @param stored the folder as it was applied last
   */
  public Map<FolderFile, String> current(ConfigurationFolder stored) {
    var texts = new EnumMap<FolderFile, String>(FolderFile.class);
    for (var file : FolderFile.values()) {
      if (file.isScoring()) {
        stored.text(file).ifPresent(text -> texts.put(file, text));
      }
    }
    var version = inForce();
    if (version.isEmpty()) {
      return texts;
    }
    var composed = compose(stored, new ArrayList<>());
    if (composed.filter(this::isInForce).isEmpty()) {
      rewrite(version.get(), composed, stored, texts);
    }
    return texts;
  }

  private void rewrite(
      RuleSetVersion version,
      Optional<Composed> composed,
      ConfigurationFolder stored,
      Map<FolderFile, String> texts) {
    var template = source(version).orElseThrow();
    var writer = new RuleFolderWriter(template, version);
    var was = composed.map(before -> tree(before.rules()));
    var is = tree(version.rules());
    for (var file : FolderFile.values()) {
      if (file.isScoring()) {
        var sameTemplate =
            composed
                .filter(
                    before ->
                        before.template().name().equals(template.name())
                            && before.template().version() == template.version())
                .isPresent();
        var isKept =
            was.isPresent()
                && part(file, was.get()).equals(part(file, is))
                && (file != FolderFile.RULES || sameTemplate);
        if (!isKept) {
          texts.put(file, writer.write(file, stored.content(file)));
        }
      }
    }
  }

  /** What a file says of the rules. */
  private static List<JsonNode> part(FolderFile file, JsonNode tree) {
    return switch (file) {
      case THRESHOLDS ->
          List.of(tree.at("/axes/performance/cutoffs"), tree.at("/axes/potential/cutoffs"));
      case BOXES -> List.of(tree.path("boxes"), tree.path("pool"));
      case RULES ->
          List.of(
              tree.path("title"),
              tree.path("description"),
              tree.path("provenance"),
              tree.at("/axes/performance/components"),
              tree.at("/axes/potential/components"),
              tree.path("gates"),
              tree.path("performance_share"),
              tree.path("talent_shares"));
      case IDENTITY, BRANDING, EMBLEM, POSITIONS, SUCCESSION, WORKFLOW -> List.of();
    };
  }

  /** Puts rules in force within the caller's transaction; a draft that there is stays. */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  @Transactional
  public void putInForce(Composed composed, LocalDate from, String reason) {
    drafts.putInForce(composed.template(), composed.rules(), from, reason);
  }

  /** Lets nobody else put rules in force until the caller's transaction ends. */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  @Transactional
  public void holdPublishing() {
    drafts.holdPublishing();
  }

  /** The versions that are or will be in force, by day: what a change of the files may rest on. */
  @Transactional(readOnly = true)
  public List<UUID> published() {
    return service.published();
  }

  @Transactional(readOnly = true)
  Optional<RuleTemplate> copy(String name, int version) {
    return copies.find(name, version).or(() -> shipped.find(name, version));
  }

  private Optional<RuleTemplate> source(RuleSetVersion version) {
    return copy(version.template(), version.templateVersion());
  }

  private Optional<RuleTemplate> template(TenantRules chosen) {
    return copy(chosen.template(), chosen.templateVersion())
        .or(() -> shelf.find(chosen.template(), chosen.templateVersion()));
  }

  private static JsonNode tree(RuleSet rules) {
    return RuleSetWriter.write(rules);
  }
}
