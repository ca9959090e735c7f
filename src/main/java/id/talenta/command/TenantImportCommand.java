package id.talenta.command;

import id.talenta.access.Account;
import id.talenta.access.AccountService;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.exit.PackageTrust;
import id.talenta.tenant.exit.RestoreReport;
import id.talenta.tenant.exit.RestoreService;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a government of an exit package, and lets its first administrator in. */
@Command(
    name = "import",
    description =
        "Restore a government from its package into an empty schema, and compare every row. When"
            + " anything differs, nothing is kept. The private key is read and kept nowhere.")
final class TenantImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The package.")
  private Path file;

  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description = "The private key, as gpg --armor --export-secret-keys writes it.")
  private Path key;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "The file whose first line is the key's passphrase; without it, the passphrase is asked"
              + " for.")
  private @Nullable Path passphraseFile;

  @Option(
      names = "--as",
      paramLabel = "CODE",
      description = "The new government's code; that of the package, if not given.")
  private @Nullable String as;

  @Option(
      names = "--host-key",
      paramLabel = "FILE",
      description = "The public key of the host that signed the package, when it is another one.")
  private @Nullable Path hostKey;

  @Option(
      names = "--unsigned",
      description = "Take a package that no host has signed: be sure by other means whose it is.")
  private boolean takesUnsigned;

  @Override
  public Integer call() throws IOException {
    var target = Optional.ofNullable(as).map(TenantCommand::code);
    try (var context = Programs.withoutServers();
        var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      var report =
          context
              .getBean(RestoreService.class)
              .restore(
                  file,
                  SecretKeyFile.read(key, this::passphrase),
                  target,
                  trust(),
                  (done, total, message) -> {});
      tell(report);
      if (report.originLives()) {
        say("The government itself is in use on this server: nobody gets a password to this copy.");
      } else {
        letIn(context, report.tenant());
      }
      return 0;
    }
  }

  private PackageTrust trust() throws IOException {
    var named =
        hostKey == null
            ? Optional.<byte[]>empty()
            : Optional.of(SigningKey.readPublicKey(Files.readString(hostKey)));
    return new PackageTrust(named, takesUnsigned);
  }

  private void tell(RestoreReport report) {
    say("Restored " + report.name() + " as " + report.tenant() + ", as of " + report.madeAt());
    say(
        "  %d tables, %d rows, %d documents: every row is the package's"
            .formatted(report.tables(), report.rows(), report.documents()));
    say("  %d journal entries: the chain is whole".formatted(report.journalEntries()));
    say(
        report
            .signedBy()
            .map(key -> "  Signed with the host's key " + key)
            .orElse("  NOT signed: nothing proves which host made it"));
  }

  /**
   * Passwords are not part of a package: the oldest administrator gets a one-time password. Never
   * into the copy of a government in use: whoever runs the command could read it with that.
   */
  private void letIn(ApplicationContext context, TenantCode tenant) {
    var accounts = context.getBean(AccountService.class);
    Scopes.run(
        Scope.tenant(tenant),
        Actor.system(),
        () ->
            accounts.list().stream()
                .filter(account -> account.active() && account.roles().contains(Role.TENANT_ADMIN))
                .min(Comparator.comparing(Account::createdAt))
                .ifPresentOrElse(
                    account ->
                        say(
                            "One-time password of "
                                + account.username()
                                + ": "
                                + accounts.resetPassword(account.id())),
                    () -> say("It has no administrator yet.")));
  }

  private char[] passphrase() {
    if (passphraseFile != null) {
      try (var lines = Files.lines(passphraseFile)) {
        return lines.findFirst().orElse("").toCharArray();
      } catch (IOException failure) {
        throw new CommandException(passphraseFile + " cannot be read.");
      }
    }
    var console = System.console();
    if (console == null) {
      throw new CommandException(
          "The key is protected: name the file with its passphrase by --passphrase-file.");
    }
    return Optional.ofNullable(console.readPassword("Passphrase of the key: ")).orElse(new char[0]);
  }

  private void say(String line) {
    var writer = spec.commandLine().getOut();
    writer.println(line);
    writer.flush();
  }
}
