package id.talenta.story;

import id.talenta.testing.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job, whole, as its users do it: from the first talk between two governments to a
 * decision about a vacant post that can be traced to the evidence.
 */
class MainJobIT {
  @TempDir private Path folder;

  @Test
  void a_government_comes_from_a_first_talk_to_three_names_and_a_decision() {
    Stage.play(folder, MainJobIT::tell);
  }

  private static void tell(Stage stage) {
    var password = new HostSteps(stage).openRegion();
    var administrator = stage.desk("administrator");
    administrator.signIn(StoryRegion.NAME, "siti.contoh", password);
    administrator.choosePassword(Stage.PASSWORD);
    administrator.go("beranda");
    administrator.see("Buat akun untuk tim talenta");
    new RuleSteps(stage).publish();
    new ImportSteps(stage).all();
    var accounts = AccountSteps.ofTheRegion(stage);
    accounts.settle("analis", "Analis talenta", Browser.DESK);
    accounts.settle("komite", "Anggota komite talenta", Browser.DESK);
    accounts.settle("kepala", "Pejabat pembina kepegawaian", Browser.PHONE);
    accounts.settle("auditor", "Auditor", Browser.DESK);
    var mapping = new MappingSteps(stage);
    mapping.run();
    mapping.compareWithTheFiles();
    mapping.filterThePicture();
    var posts = new PostSteps(stage);
    posts.lookAround();
    posts.prepare();
    new CandidateSteps(stage).lookAtOneWhoFails();
    posts.propose();
    posts.decide();
    posts.audit();
    new EnglishSteps(stage).walk();
    new HostSteps(stage).seeItWork();
  }
}
