package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.document.DocumentService;
import id.talenta.platform.Ids;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.exit.ExitPackage;
import id.talenta.tenant.exit.ExitPackageService;
import id.talenta.tenant.exit.ExitPackageState;
import id.talenta.tenant.exit.PackageTrust;
import id.talenta.tenant.exit.RestoreReport;
import id.talenta.tenant.exit.RestoreService;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** An exit package, which is proven by restoring it. */
final class KilledExport implements Killable {
  private static final TestKeys KEYS = TestKeys.make();
  private static final int DOCUMENTS = 20;
  private static final int DOCUMENT_BYTES = 1 << 20;

  private final KillStage stage;
  private final TenantCode tenant;
  private UUID id = Ids.next();

  KilledExport(KillStage stage) {
    this.stage = stage;
    this.tenant = stage.newTenant();
    MadeUpRegion.load(stage.context(), tenant, MadeUpRegion.region("jayapura"));
    store(stage, tenant, DOCUMENTS);
  }

  /** Files that can't be made smaller. */
  static void store(KillStage stage, TenantCode tenant, int documents) {
    var random = new Random(documents);
    var service = stage.context().getBean(DocumentService.class);
    for (var number = 0; number < documents; number++) {
      var content = new byte[DOCUMENT_BYTES];
      random.nextBytes(content);
      var name = "sk-" + number + ".pdf";
      stage.in(tenant, () -> service.store(name, "application/pdf", content));
    }
  }

  @Override
  public KillableProgram program() {
    return stage.server();
  }

  @Override
  public void prepare() {
    // The region is there, and a package more is no trouble.
  }

  @Override
  public void ask() {
    id = stage.in(tenant, () -> packages().start(tenant, KEYS.publicKey())).id();
  }

  @Override
  public boolean hasBegun() {
    return job().state() != JobState.QUEUED;
  }

  @Override
  public boolean isOver() {
    return job().state().isFinal();
  }

  @Override
  public Remains requireNothingHalf() {
    if (find().state() == ExitPackageState.READY) {
      requireOffered();
      return Remains.SOMETHING;
    }
    assertThat(find().state()).isEqualTo(ExitPackageState.MAKING);
    assertThatThrownBy(() -> stage.in(tenant, () -> packages().fetch(tenant, id)))
        .isInstanceOfSatisfying(
            UserError.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("tenant.exit.error.missing"));
    return Remains.NOTHING;
  }

  @Override
  public void requireWhole() {
    assertThat(job().state()).isEqualTo(JobState.DONE);
    requireOffered();
    assertThat(
            stage.number(
                Scope.host(),
                "select count(*) from journal_entry where action = 'tenant.package.made'"
                    + " and subject_id = ?",
                id))
        .isEqualTo(1);
    try (var files = Files.list(stage.packages().resolve(tenant.value()))) {
      assertThat(files).allMatch(file -> file.toString().endsWith(".zip.gpg"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What is offered can be restored, row by row. */
  private void requireOffered() {
    var made = find().made().orElseThrow();
    var file = stage.in(tenant, () -> packages().fetch(tenant, id));
    var restored = stage.inHost(() -> restore(file, made.sha256()));
    assertThat(restored.rows()).isEqualTo(made.rows());
    assertThat(restored.documents()).isEqualTo(DOCUMENTS);
  }

  private RestoreReport restore(Path file, String sha256) {
    var key =
        SecretKeyFile.of(
            KEYS.secretKey().getBytes(StandardCharsets.US_ASCII), TestKeys.PASSPHRASE::toCharArray);
    try {
      assertThat(DocumentService.sha256(Files.readAllBytes(file))).isEqualTo(sha256);
      return stage
          .context()
          .getBean(RestoreService.class)
          .restore(
              file,
              key,
              Optional.of(KillStage.newCode()),
              PackageTrust.OWN,
              (done, total, message) -> {});
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private ExitPackage find() {
    return stage.in(tenant, () -> packages().packages(tenant)).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Job job() {
    return stage.job(tenant, find().job().orElseThrow());
  }

  private ExitPackageService packages() {
    return stage.context().getBean(ExitPackageService.class);
  }
}
