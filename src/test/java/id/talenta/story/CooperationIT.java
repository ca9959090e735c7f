package id.talenta.story;

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
    Stage.play(folder, CooperationIT::tell);
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
    AccountSteps.ofTheRegion(stage).settle("analis", "Analis talenta", Browser.DESK);
    new MappingSteps(stage).run();
    cooperation.approve();
    new SupportSteps(stage).lookAndLeave();
    var leaving = new LeavingSteps(stage);
    leaving.end();
    var taken = leaving.take();
    var restored = new RestoreSteps(stage, taken);
    restored.restore();
    leaving.handOver();
    leaving.endUse();
    new ErasureSteps(stage, taken).erase();
    restored.lookAround();
  }
}
