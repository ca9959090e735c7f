package id.talenta.command;

import id.talenta.audit.JournalService;
import id.talenta.audit.JournalVerdict;
import id.talenta.audit.core.Fault;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantService;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves that no journal was changed since it was written. */
@Command(
    name = "verify-audit",
    description =
        "Follow the journals of the host and of every tenant and compare them with their anchors."
            + " Ends with 1 and names the first broken entry when one was changed.")
final class VerifyAuditCommand implements Callable<Integer> {
  private static final int BROKEN = 1;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (var context = Programs.withoutServers()) {
      return verify(context, spec.commandLine().getOut());
    }
  }

  /** Checks every journal, also after a broken one was found. */
  static int verify(ApplicationContext context, PrintWriter out) {
    var service = context.getBean(JournalService.class);
    var intact = true;
    for (var journal : journals(context).entrySet()) {
      var verdict = Scopes.call(journal.getValue(), Actor.system(), service::verify);
      out.println(journal.getKey() + ": " + text(verdict));
      intact = intact && verdict instanceof JournalVerdict.Intact;
    }
    out.flush();
    return intact ? 0 : BROKEN;
  }

  private static Map<String, Scope> journals(ApplicationContext context) {
    var tenants = context.getBean(TenantService.class);
    var journals = new LinkedHashMap<String, Scope>();
    journals.put("host", Scope.host());
    for (Tenant tenant : Scopes.call(Scope.host(), Actor.system(), tenants::list)) {
      if (tenant.state().hasData()) {
        journals.put("tenant " + tenant.code(), tenant.scope());
      }
    }
    return journals;
  }

  private static String text(JournalVerdict verdict) {
    return switch (verdict) {
      case JournalVerdict.Intact intact ->
          "intact, %d entries".formatted(intact.entries())
              + (intact.erased() == 0
                  ? ""
                  : ", details of %d erased as later ones say".formatted(intact.erased()));
      case JournalVerdict.Broken broken ->
          "BROKEN at entry " + broken.sequence() + ": " + text(broken.why());
    };
  }

  private static String text(Fault fault) {
    return switch (fault) {
      case SEQUENCE -> "an entry is missing or its number was changed";
      case PREDECESSOR -> "it does not continue from the entry before it";
      case CONTENT -> "its actor, time, action or subject was changed";
      case DETAILS -> "its details or its actor's name were changed";
      case MISSING_DETAILS ->
          "its details and its actor's name are missing, and no later entry says that they were"
              + " erased";
      case ANCHOR -> "it is not the entry that was anchored in the host's schema";
    };
  }
}
