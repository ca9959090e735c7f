package id.talenta.configuration;

import id.talenta.organization.PositionLevel;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.rule.RuleConfiguration;
import id.talenta.rule.RuleConfiguration.Composed;
import id.talenta.rule.RulePreview;
import id.talenta.rule.RulePreview.Moves;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.ConfigurationStore;
import id.talenta.tenant.ConfigurationVersion;
import id.talenta.tenant.FolderCheck;
import id.talenta.tenant.FolderFile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/**
 * The present tenant's configuration as files. Must not be called within a transaction, because
 * templates are read in the host's scope; applying makes one of its own.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.SYSTEM})
public class ConfigurationService {
  /** The longest reason that is kept. */
  public static final int MAXIMUM_REASON = 1000;

  private final ConfigurationStore store;
  private final ConfigurationWriting writing;
  private final RuleConfiguration rules;
  private final RulePreview preview;
  private final PeopleService people;
  private final List<FolderCheck> checks;
  private final Clock clock;

  ConfigurationService(
      ConfigurationStore store,
      ConfigurationWriting writing,
      RuleConfiguration rules,
      RulePreview preview,
      PeopleService people,
      List<FolderCheck> checks,
      Clock clock) {
    this.store = store;
    this.writing = writing;
    this.rules = rules;
    this.preview = preview;
    this.people = people;
    this.checks = List.copyOf(checks);
    this.clock = clock;
  }

  /** Every file as it is in force today, in the order of the files. */
  public List<FileInForce> inForce() {
    var applied = new EnumMap<FolderFile, ConfigurationVersion>(FolderFile.class);
    store.inForce(today()).forEach(version -> applied.put(version.file(), version));
    var texts = new EnumMap<FolderFile, String>(FolderFile.class);
    applied.forEach((file, version) -> texts.put(file, version.text()));
    texts.putAll(rules.current(ConfigurationFolder.stored(texts)));
    var found = new ArrayList<FileInForce>();
    texts.forEach(
        (file, text) -> {
          var version = Optional.ofNullable(applied.get(file));
          var isChanged = version.filter(last -> last.text().equals(text)).isEmpty();
          found.add(new FileInForce(file, version, text, isChanged));
        });
    return found;
  }

  /**
   * The folder as it is in force. A file that still says what is in force is given byte for byte as
   * it was applied; one whose matter was changed on the screen since is written anew.
   */
  public Map<FolderFile, String> export() {
    var texts = new EnumMap<FolderFile, String>(FolderFile.class);
    inForce().forEach(file -> texts.put(file.file(), file.text()));
    return texts;
  }

  /** What was applied, the newest first. */
  public List<ConfigurationChange> history() {
    var byChange = new LinkedHashMap<UUID, List<ConfigurationVersion>>();
    store
        .history()
        .forEach(
            version ->
                byChange
                    .computeIfAbsent(version.change(), change -> new ArrayList<>())
                    .add(version));
    return byChange.values().stream().map(ConfigurationService::change).toList();
  }

  private static ConfigurationChange change(List<ConfigurationVersion> versions) {
    var first = versions.getFirst();
    return new ConfigurationChange(
        first.change(),
        first.recordedAt(),
        first.recordedBy(),
        first.reason(),
        versions.stream()
            .map(ConfigurationVersion::validFrom)
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        versions.stream().map(ConfigurationVersion::file).sorted().toList());
  }

  /** In what a folder differs from what is in force. */
  public List<ConfigurationDifference> differences(ConfigurationFolder folder) {
    return FolderDifferences.between(export(), folder.texts());
  }

  /** In what the folder that comes with the program differs, when there is one. */
  public Optional<List<ConfigurationDifference>> drift() {
    var code = Scopes.tenant();
    return ConfigurationFolder.isShipped(code)
        ? Optional.of(differences(ConfigurationFolder.shipped(code)))
        : Optional.empty();
  }

  /**
   * Refuses a folder that a feature cannot use.
   *
   * @throws YamlException naming file, line and reason of everything that is wrong
   */
  public void check(ConfigurationFolder folder) {
    var problems = new ArrayList<YamlProblem>();
    checks.forEach(check -> problems.addAll(check.check(folder)));
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(YamlProblem::file).thenComparing(YamlProblem::line));
      throw new YamlException(problems);
    }
  }

  /**
   * What applying a folder would do. Takes a second for some thousand people; nothing is changed.
   *
   * @param validFrom the first day of the new versions
   * @param wanted asked now and then whether anyone still waits
   * @throws YamlException when the folder cannot be used
   * @throws UserError when the day is past
   */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  public ConfigurationPlan plan(
      ConfigurationFolder folder, LocalDate validFrom, BooleanSupplier wanted) {
    check(folder);
    if (validFrom.isBefore(today())) {
      throw new UserError("configuration.error.past");
    }
    var current = export();
    refuseGaps(folder, current);
    var composed = rules.compose(folder, new ArrayList<>());
    var fresh = composed.filter(found -> !rules.isInForce(found));
    return new ConfigurationPlan(
        folder,
        FolderDifferences.between(current, folder.texts()),
        validFrom,
        fresh.map(found -> from(found, validFrom)),
        fresh.map(Composed::rules),
        fresh.flatMap(found -> moves(found, wanted)),
        retirements(current, folder),
        writing.fingerprint());
  }

  /** What was chosen once can be changed but not taken away. */
  private static void refuseGaps(ConfigurationFolder folder, Map<FolderFile, String> current) {
    var missing =
        current.keySet().stream()
            .filter(file -> folder.text(file).isEmpty())
            .map(
                file ->
                    new YamlProblem(
                        folder.code() + "/" + file.fileName(),
                        1,
                        "",
                        "yaml.problem.missing",
                        List.of()))
            .toList();
    if (!missing.isEmpty()) {
      throw new YamlException(missing);
    }
  }

  /** The first rules begin when their file says; later ones not before they are applied. */
  private LocalDate from(Composed composed, LocalDate validFrom) {
    var isFirst = rules.inForce().isEmpty();
    return isFirst || composed.validFrom().isAfter(validFrom) ? composed.validFrom() : validFrom;
  }

  private Optional<Moves> moves(Composed composed, BooleanSupplier wanted) {
    return preview.moves(composed.rules(), wanted);
  }

  private List<RetirementChange> retirements(
      Map<FolderFile, String> current, ConfigurationFolder folder) {
    var before = ages(ConfigurationFolder.stored(current));
    var after = ages(folder);
    var found = new ArrayList<RetirementChange>();
    after.forEach(
        (level, age) ->
            Optional.ofNullable(before.get(level))
                .filter(old -> !old.equals(age))
                .ifPresent(
                    old -> found.add(new RetirementChange(level, old, age, holders(level)))));
    return found;
  }

  private static Map<PositionLevel, Integer> ages(ConfigurationFolder folder) {
    var ages = new EnumMap<PositionLevel, Integer>(PositionLevel.class);
    folder
        .content(FolderFile.POSITIONS)
        .ifPresent(
            file ->
                file.content()
                    .path("levels")
                    .values()
                    .forEach(rule -> ages.put(level(rule), age(rule))));
    return ages;
  }

  private static PositionLevel level(JsonNode rule) {
    return PositionLevel.valueOf(rule.path("level").asString());
  }

  private static int age(JsonNode rule) {
    return rule.at("/retirement_age/value").asInt();
  }

  private int holders(PositionLevel level) {
    return people.count(
        new PeopleFilter(
            "",
            Optional.empty(),
            Set.of(),
            Set.of(level),
            Set.of(),
            Optional.empty(),
            Optional.empty()));
  }

  /**
   * Applies what was planned: all files in one transaction, or none.
   *
   * @param reason why; kept with the versions and in the journal
   * @return key of the change
   * @throws UserError when there is nothing to change, the reason is missing, or what is in force
   *     was changed since the plan was made
   */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  public UUID apply(ConfigurationPlan plan, String reason) {
    if (plan.isEmpty()) {
      throw new UserError("configuration.error.nothing");
    }
    var why = reason.strip();
    if (why.isEmpty() || why.length() > MAXIMUM_REASON) {
      throw new UserError("configuration.error.reason", MAXIMUM_REASON);
    }
    var composed = rules.compose(plan.folder(), new ArrayList<>());
    return writing.write(plan, plan.rulesFrom().flatMap(from -> composed), why);
  }

  /** The present day where the program runs: the first that a change can begin on. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
