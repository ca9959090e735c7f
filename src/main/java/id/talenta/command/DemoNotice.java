package id.talenta.command;

import id.talenta.demo.DemoAccount;
import id.talenta.demo.DemoLoader;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the demo tells when it is ready: address, accounts, files. */
final class DemoNotice {
  private static final String ROW = "  %-30s %-10s %-46s %s";

  private DemoNotice() {}

  /**
   * The lines.
   *
   * @param address where it answers
   * @param host who hosts
   * @param files where the files to import are
   */
  static List<String> lines(String address, TenantCode host, Path files) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("Talenta is ready at " + address);
    lines.add("");
    lines.add(ROW.formatted("Region (Instansi)", "Account", "Role", "Password"));
    lines.add("  " + "-".repeat(98));
    lines.add(row(name(host) + " (host)", DemoAccount.HOST));
    lines.add(row("", DemoAccount.SUPPORT));
    var first = true;
    for (var account : DemoAccount.OF_REGION) {
      lines.add(row(first ? "each region named below" : "", account));
      first = false;
    }
    lines.add("");
    lines.add("  Regions: " + String.join(", ", regions()));
    lines.add("  Files to take on Kabupaten Ogan Komering Ilir with: " + files);
    lines.add("  Stop with Ctrl-C; the data stays.");
    lines.add("");
    return lines;
  }

  private static List<String> regions() {
    return DemoLoader.plans().stream().map(plan -> name(new TenantCode(plan.code()))).toList();
  }

  private static String row(String region, DemoAccount account) {
    return ROW.formatted(region, account.username(), role(account), DemoAccount.PASSWORD);
  }

  private static String role(DemoAccount account) {
    return Messages.shared().text(Language.ENGLISH, "platform.role." + account.role());
  }

  private static String name(TenantCode code) {
    return TenantFolder.read(code).identity().name();
  }
}
