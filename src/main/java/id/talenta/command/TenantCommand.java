package id.talenta.command;

import id.talenta.platform.scope.TenantCode;
import picocli.CommandLine.Command;

/** What the operator does with one government as a whole. */
@Command(
    name = "tenant",
    description = "Export, import and erase governments.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {TenantExportCommand.class, TenantImportCommand.class, TenantEraseCommand.class})
final class TenantCommand {
  private TenantCommand() {}

  /** A code as it was typed. */
  static TenantCode code(String text) {
    if (!TenantCode.isValid(text)) {
      throw new CommandException(
          "\"" + text + "\" is no government's code: small letters, digits and underscores.");
    }
    return new TenantCode(text);
  }
}
