package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.testing.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cooperation, whole, as host and region live it: from the first talk to a region that works by
 * itself, and from the end of the agreement to the erasure of its data.
 */
class CooperationIT {
  @TempDir private Path folder;

  @Test
  void a_region_comes_is_accompanied_works_by_itself_leaves_with_its_data_and_is_erased() {
    try (var stage = Stage.set(folder)) {
      try {
        tell(stage);
      } catch (RuntimeException | AssertionError failure) {
        stage.pictures(failure);
        throw failure;
      }
    }
  }

  private static void tell(Stage stage) {
    var password = new HostSteps(stage).openRegion();
    var administrator = stage.desk("administrator");
    administrator.signIn(StoryRegion.NAME, "siti.contoh", password);
    administrator.choosePassword(Stage.PASSWORD);
    var cooperation = new CooperationSteps(stage);
    cooperation.readThePapers();
    cooperation.mentor();
    cooperation.train();
    new RuleSteps(stage).publish();
    new ImportSteps(stage).all();
    new AccountSteps(stage).settle("analis", "Analis talenta", Browser.DESK);
    new MappingSteps(stage).run();
    cooperation.approve();
    var leaving = new LeavingSteps(stage);
    leaving.end();
    leaving.handOver();
    leaving.erase();
    assertThat(stage.complaints()).isEmpty();
  }
}
