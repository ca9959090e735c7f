package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.agreement.AgreementSamples;
import id.talenta.agreement.mentoring.Attendance;
import id.talenta.agreement.mentoring.AttendanceService;
import id.talenta.agreement.mentoring.MentoringService;
import id.talenta.agreement.mentoring.ParticipantData;
import id.talenta.agreement.mentoring.Participation;
import id.talenta.agreement.mentoring.RegionPeopleService;
import id.talenta.agreement.mentoring.SessionData;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CooperationPackageTest {
  private static final String NAME = "Tokoh Rekaan Pertama";

  @TempDir private Path folder;

  @Test
  void who_attended_the_mentoring_leaves_with_the_region() throws IOException {
    var tenant = TestDatabase.newTenant();
    attend(tenant);
    var keys = TestKeys.make();
    keys.usedBy(TestDatabase.context(), tenant);
    var file = folder.resolve("paket.zip.gpg");
    try (var output = Files.newOutputStream(file);
        var ignored = Scopes.bind(Scope.host(), Actor.system())) {
      bean(ExitPackageService.class)
          .export(tenant, keys.publicKey(), "Surat 12/2026", output, (done, total, key) -> {});
    }
    assertThat(people(file, keys))
        .hasSize(2)
        .satisfiesExactly(
            columns -> assertThat(columns).contains("name", "attendance"),
            person -> assertThat(person).contains(NAME, "ATTENDED"));
  }

  private static void attend(TenantCode tenant) {
    var agreement = AgreementSamples.activated(tenant.value());
    var today = LocalDate.now(bean(Clock.class));
    var session =
        AgreementSamples.asHost(
            () ->
                bean(MentoringService.class)
                    .add(agreement, new SessionData(today, "Pengenalan", "Aula", "")));
    TestDatabase.in(
        tenant,
        () -> {
          var data = new ParticipantData(Optional.empty(), NAME, "Camat Contoh");
          var person = bean(RegionPeopleService.class).add(Participation.MENTORING, session, data);
          return bean(AttendanceService.class).record(session, Map.of(person, Attendance.ATTENDED));
        });
  }

  private static String[] people(Path file, TestKeys keys) throws IOException {
    var rows = new StringBuilder();
    var key =
        SecretKeyFile.of(
            keys.secretKey().getBytes(StandardCharsets.US_ASCII), TestKeys.PASSPHRASE::toCharArray);
    new PackageReader(file, key)
        .read(
            (path, input) -> {
              if (path.equals("data/cooperation_person.csv")) {
                rows.append(new String(input.readAllBytes(), StandardCharsets.UTF_8));
              }
            });
    return rows.toString().strip().split("\r?\n");
  }

  private static <T> T bean(Class<T> type) {
    return TestDatabase.context().getBean(type);
  }
}
