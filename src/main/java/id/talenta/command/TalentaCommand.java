package id.talenta.command;

import id.talenta.platform.ProductVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program; its subcommands do the work. */
@Command(
    name = "talenta",
    description = "Talent management of civil servants, for governments that share it.",
    mixinStandardHelpOptions = true,
    version = "Talenta " + ProductVersion.CURRENT,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      MigrateCommand.class,
      HostAdminCommand.class,
      TenantCommand.class,
      ConfigCommand.class,
      VerifyAuditCommand.class,
      DemoCommand.class
    })
public final class TalentaCommand {
  private TalentaCommand() {}

  /** The command line, ready to be run. */
  public static CommandLine line() {
    return new CommandLine(new TalentaCommand())
        .setExecutionExceptionHandler(new CommandFailures());
  }
}
