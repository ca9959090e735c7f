package id.talenta.command;

import id.talenta.document.DocumentService;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.erasure.Erasure;
import id.talenta.tenant.erasure.ErasureService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Erases a government that has left, for good. */
@Command(
    name = "erase",
    description =
        "Erase everything of a government that has ended and got its data, and sign a certificate."
            + " It cannot be undone. Run it again when it was cut off.")
final class TenantEraseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CODE", description = "The government's code.")
  private String code;

  @Option(
      names = "--confirm",
      required = true,
      paramLabel = "CODE",
      description = "The code once more.")
  private String confirm;

  @Option(
      names = "--waiver",
      defaultValue = "",
      paramLabel = "REASON",
      description = "Why the government wants no package, when none was handed over.")
  private String waiver;

  @Option(
      names = "--certificate",
      paramLabel = "FOLDER",
      description = "Where the certificate is written: PDF, statement, signature, public key.")
  private @Nullable Path folder;

  @Override
  public Integer call() throws IOException {
    var tenant = TenantCommand.code(code);
    try (var context = Programs.withoutServers();
        var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      var erasure =
          context
              .getBean(ErasureService.class)
              .erase(tenant, confirm, waiver, (done, total, message) -> {});
      say("Erased " + erasure.tenantName() + " (" + tenant + ")");
      if (folder != null) {
        write(erasure, context.getBean(DocumentService.class), folder);
        say("The certificate is in " + folder);
      }
      return 0;
    }
  }

  private static void write(Erasure erasure, DocumentService documents, Path folder)
      throws IOException {
    var certificate = erasure.certificate().orElseThrow();
    Files.createDirectories(folder);
    Files.write(folder.resolve("sertifikat.pdf"), documents.content(certificate.document()));
    Files.writeString(folder.resolve("sertifikat.json"), certificate.statement());
    Files.write(
        folder.resolve("sertifikat.sig"), Base64.getDecoder().decode(certificate.signature()));
    Files.writeString(
        folder.resolve("host.pem"),
        SigningKey.pem(Base64.getDecoder().decode(certificate.publicKey())));
  }

  private void say(String line) {
    var writer = spec.commandLine().getOut();
    writer.println(line);
    writer.flush();
  }
}
