package id.talenta.command;

import id.talenta.tenant.HostMigration;
import id.talenta.tenant.Tenant;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the host's schema and every tenant's up to date. */
@Command(
    name = "migrate",
    description =
        "Bring the host's schema and all tenants' up to date, one after the other. Can be"
            + " repeated.")
final class MigrateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (var context = Programs.withoutServers()) {
      var changed = context.getBean(HostMigration.class).run(new Told(out()));
      out().println("Tenants brought up to date: " + changed);
      return 0;
    }
  }

  /** Says on the terminal what goes on. */
  private record Told(PrintWriter out) implements HostMigration.Progress {
    @Override
    public void waiting() {
      say("Another program is migrating this database. Waiting for its end …");
    }

    @Override
    public void migrated(Tenant tenant, int done, int total) {
      say(done + " of " + total + ": " + tenant.name());
    }

    private void say(String line) {
      out.println(line);
      out.flush();
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
