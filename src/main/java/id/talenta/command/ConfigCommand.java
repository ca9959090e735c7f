package id.talenta.command;

import id.talenta.command.ConfigFolders.Target;
import id.talenta.configuration.ConfigurationDifference;
import id.talenta.configuration.ConfigurationPlan;
import id.talenta.configuration.ConfigurationService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlProblem;
import id.talenta.rule.RulePreview.Move;
import id.talenta.rule.RulePreview.Moves;
import id.talenta.tenant.TenantService;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A region's configuration as files; see {@code operating.md}. */
@Command(
    name = "config",
    description = "Compare, apply or write a region's configuration as files.",
    synopsisSubcommandLabel = "COMMAND")
final class ConfigCommand {
  private static final int DIFFERENT = 3;

  @Spec private CommandSpec spec;

  @Command(
      name = "diff",
      description = "List where files and database differ. Ends with 3 when they do.")
  int diff(@Mixin Target target) {
    return with(
        target,
        service -> {
          var folder = target.read();
          service.check(folder);
          var found = service.differences(folder);
          found.forEach(difference -> out().println(line(difference)));
          out().println("Differences: " + found.size());
          return found.isEmpty() ? 0 : DIFFERENT;
        });
  }

  @Command(
      name = "apply",
      description =
          "Show what applying the files would change and whom it would move. With --yes, do it.")
  int apply(
      @Mixin Target target,
      @Option(names = "--yes", description = "Apply, instead of only showing.") boolean isMeant,
      @Option(names = "--from", description = "First day in force (today).")
          Optional<LocalDate> from,
      @Option(names = "--reason", defaultValue = "", description = "Why; needed with --yes.")
          String reason) {
    return with(
        target,
        service -> {
          var day = from.orElseGet(() -> service.today());
          var plan = service.plan(target.read(), day, () -> true);
          show(plan);
          if (plan.isEmpty()) {
            return 0;
          }
          if (!isMeant) {
            out().println("Nothing was changed. Give --yes and --reason to apply this.");
            return 0;
          }
          service.apply(plan, reason);
          out().println("Applied, in force from " + plan.validFrom() + ".");
          return 0;
        });
  }

  @Command(name = "export", description = "Write the files as they are in force.")
  int export(@Mixin Target target) {
    return with(
        target,
        service -> {
          var texts = service.export();
          target.write(texts);
          out().println("Files written to " + target.folder() + ": " + texts.size());
          return 0;
        });
  }

  private int with(Target target, Function<ConfigurationService, Integer> work) {
    try (var context = Programs.withoutServers()) {
      requireTenant(context, target.code());
      return Scopes.call(
          Scope.tenant(target.code()),
          Actor.system(),
          () -> refusing(() -> work.apply(context.getBean(ConfigurationService.class))));
    } finally {
      out().flush();
    }
  }

  /** Everything that is wrong, a line each, as compilers do. */
  private static int refusing(Supplier<Integer> work) {
    try {
      return work.get();
    } catch (YamlException refused) {
      var lines =
          refused.problems().stream().map(ConfigCommand::line).collect(Collectors.joining("\n"));
      throw new CommandException(
          lines
              + "\nThe folder is refused; nothing was changed. Problems: "
              + refused.problems().size());
    }
  }

  private static void requireTenant(ApplicationContext context, TenantCode code) {
    var tenants = context.getBean(TenantService.class);
    var tenant = Scopes.call(Scope.host(), Actor.system(), () -> tenants.find(code));
    if (tenant.filter(found -> found.state().hasData()).isEmpty()) {
      throw new CommandException("There is no government with the code " + code + ".");
    }
  }

  private void show(ConfigurationPlan plan) {
    plan.differences().forEach(difference -> out().println(line(difference)));
    out().println("Differences: " + plan.differences().size());
    plan.rulesFrom()
        .ifPresent(from -> out().println("The rules get a new version, in force from " + from));
    plan.retirements()
        .forEach(
            change ->
                out()
                    .println(
                        "Retirement age of "
                            + change.level()
                            + ": "
                            + change.before()
                            + " -> "
                            + change.after()
                            + ", people at this level: "
                            + change.people()));
    if (plan.rulesFrom().isPresent()) {
      plan.moves()
          .ifPresentOrElse(
              this::show,
              () -> out().println("There is no mapping yet that the rules would move."));
    }
  }

  private void show(Moves moves) {
    out()
        .println(
            "People whom the rules would move to another box, by mapping "
                + moves.number()
                + " of "
                + moves.asOf()
                + ": "
                + moves.moves().size()
                + " of "
                + moves.people());
    moves.moves().stream()
        .collect(Collectors.groupingBy(ConfigCommand::flow, TreeMap::new, Collectors.counting()))
        .forEach((flow, people) -> out().println("  " + flow + ": " + people));
  }

  private static String flow(Move move) {
    return "box " + move.from() + " -> " + move.to();
  }

  private static String line(YamlProblem problem) {
    return problem.file() + ":" + problem.line() + ": " + problem.reason(Language.ENGLISH);
  }

  private static String line(ConfigurationDifference difference) {
    var start = difference.file().fileName() + " " + difference.place();
    return switch (difference.kind()) {
      case LAYOUT -> start + "same values; comments or layout differ";
      case VALUE, DRAWING ->
          start.strip()
              + ": files "
              + shown(difference.files())
              + ", database "
              + shown(difference.database());
    };
  }

  private static String shown(Optional<String> value) {
    return value.map(text -> "\"" + text + "\"").orElse("nothing");
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
