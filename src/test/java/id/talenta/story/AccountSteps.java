package id.talenta.story;

import com.microsoft.playwright.Page;
import id.talenta.testing.Browser;

/** An administrator makes the accounts of the others; each chooses an own password. */
final class AccountSteps {
  private final Stage stage;
  private final Desk administrator;
  private final String region;

  private AccountSteps(Stage stage, String administrator, String region) {
    this.stage = stage;
    this.administrator = stage.desk(administrator);
    this.region = region;
  }

  static AccountSteps ofTheRegion(Stage stage) {
    return new AccountSteps(stage, "administrator", StoryRegion.NAME);
  }

  static AccountSteps ofTheHost(Stage stage) {
    return new AccountSteps(stage, "tuan-rumah", Stage.HOST);
  }

  /** Makes an account and signs its person in at a desk of that name. */
  Desk settle(String name, String role, Browser.Window window) {
    administrator.go("pengguna");
    administrator.press("Tambah pengguna");
    administrator.fill("Nama lengkap", fullName(name));
    administrator
        .page()
        .locator("vaadin-dialog")
        .getByLabel("Nama akun")
        .first()
        .fill(name + ".contoh");
    administrator.page().getByLabel(role, new Page.GetByLabelOptions().setExact(true)).check();
    administrator.press("Buat akun");
    var password = administrator.page().locator("#one-time-password").textContent().strip();
    administrator.press("Sudah saya catat");
    var desk = stage.desk(name, window);
    desk.signIn(region, name + ".contoh", password);
    desk.choosePassword(Stage.PASSWORD);
    return desk;
  }

  /** What the person with the desk of this name is called. */
  static String fullName(String name) {
    return "Pengguna " + name;
  }
}
