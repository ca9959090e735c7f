package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.talenta.platform.error.StorageFull;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class FullDiskTest {
  private final TenantCode tenant = MadeUpRegion.newTenant();

  @Test
  void an_export_to_a_disk_that_fills_up_says_so_wherever_it_happens() {
    var service = TestDatabase.context().getBean(ExitPackageService.class);
    var key = TestKeys.make().usedBy(TestDatabase.context(), tenant);
    for (var space = 1_000; space <= 1_000_000; space *= 10) {
      var disk = new SmallDisk(space);
      var failure =
          catchThrowable(
              () -> {
                try (var ignored = Scopes.bind(Scope.host(), Actor.system())) {
                  service.export(tenant, key, "Uji", disk, (done, total, message) -> {});
                }
              });
      assertThat(StorageFull.behind(failure)).as("full after %d bytes", space).isPresent();
    }
  }

  /** Takes so many bytes. */
  private static final class SmallDisk extends OutputStream {
    private int space;

    SmallDisk(int space) {
      this.space = space;
    }

    @Override
    public void write(int single) throws IOException {
      if (space == 0) {
        throw new IOException("No space left on device");
      }
      space--;
    }
  }
}
