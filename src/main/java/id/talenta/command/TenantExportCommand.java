package id.talenta.command;

import id.talenta.platform.crypto.RecipientKey;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.exit.ExitPackageService;
import id.talenta.tenant.exit.ExportReport;
import io.micronaut.context.ApplicationContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that a government has into a file that only it can open. */
@Command(
    name = "export",
    description =
        "Write all data of a government into one file, encrypted to its public OpenPGP key, which"
            + " it must have used for a package itself. The file is there only when it is whole;"
            + " the journals of the government and of the host say that it was made.")
final class TenantExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CODE", description = "The government's code.")
  private String code;

  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description = "The government's public key, as gpg --armor --export writes it.")
  private Path key;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the package goes; must not be there yet.")
  private Path out;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why; the government reads it in its journal.")
  private String reason;

  @Override
  public Integer call() throws IOException {
    var tenant = TenantCommand.code(code);
    if (Files.exists(out)) {
      throw new CommandException(out + " is there already: name another file.");
    }
    if (Files.size(key) > RecipientKey.LONGEST) {
      throw new CommandException(key + " is too large to be a key.");
    }
    var part = Path.of(out + ".part");
    try (var context = Programs.withoutServers()) {
      var report = export(context, part);
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
      say("Exported " + tenant + " to " + out + " for the key " + grouped(report));
      say(
          "  %d tables, %d rows, %d documents, %d journal entries, %d bytes"
              .formatted(
                  report.tables(),
                  report.rows(),
                  report.documents(),
                  report.journalEntries(),
                  report.bytes()));
      say("  SHA-256 " + report.sha256());
      say(
          report
              .signedBy()
              .map(signer -> "  Signed with the host's key " + signer)
              .orElse("  NOT signed: TALENTA_SIGNING_KEY is not set"));
      return 0;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private ExportReport export(ApplicationContext context, Path part) throws IOException {
    try (var file =
            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var output = new BufferedOutputStream(file);
        var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      return context
          .getBean(ExitPackageService.class)
          .export(
              TenantCommand.code(code),
              Files.readString(key),
              reason,
              output,
              (done, total, message) -> {});
    }
  }

  private static String grouped(ExportReport report) {
    return RecipientKey.grouped(report.fingerprint());
  }

  private void say(String line) {
    var writer = spec.commandLine().getOut();
    writer.println(line);
    writer.flush();
  }
}
