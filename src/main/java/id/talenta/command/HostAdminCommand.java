package id.talenta.command;

import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.access.core.OneTimePassword;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets the first person in, who then makes the other accounts of the host. */
@Command(
    name = "host-admin",
    description =
        "Make an administrator of the host and print a one-time password, which is shown only now."
            + " With --reset, make a new one for an account that there is.")
final class HostAdminCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "USERNAME", description = "The name typed at sign-in.")
  private String username;

  @Option(
      names = "--name",
      defaultValue = "Administrator",
      description = "The person's name (${DEFAULT-VALUE}).")
  private String name;

  @Option(names = "--reset", description = "For an account that there is.")
  private boolean isReset;

  @Override
  public Integer call() {
    try (var context = Programs.withoutServers()) {
      var accounts = context.getBean(AccountService.class);
      var password =
          Scopes.call(
              Scope.host(), Actor.system(), () -> isReset ? reset(accounts) : create(accounts));
      var out = spec.commandLine().getOut();
      out.println("One-time password of " + username + ": " + password);
      out.println(
          "Sign in within "
              + OneTimePassword.VALIDITY.toDays()
              + " days, with the host as the government, and choose another one.");
      out.flush();
      return 0;
    }
  }

  private String create(AccountService accounts) {
    return accounts.create(
        new AccountData(
            username,
            name,
            Set.of(Role.HOST_ADMIN),
            Optional.empty(),
            Optional.empty(),
            Language.INDONESIAN));
  }

  private String reset(AccountService accounts) {
    return accounts.list().stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .map(account -> accounts.resetPassword(account.id()))
        .orElseThrow(() -> new UserError("access.error.unknown"));
  }
}
