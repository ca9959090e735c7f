package id.talenta.agreement.ui;

import id.talenta.agreement.AgreementTermService;
import id.talenta.agreement.mentoring.RegionCooperationService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.WaitingWork;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Ends of agreements of which the present person's side has not taken note. */
@Singleton
final class WaitingReminders implements WaitingWork {
  private final AgreementTermService terms;
  private final RegionCooperationService cooperation;

  WaitingReminders(AgreementTermService terms, RegionCooperationService cooperation) {
    this.terms = terms;
    this.cooperation = cooperation;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.HOST_ADMIN, Role.TENANT_ADMIN);
  }

  @Override
  public List<Waiting> present() {
    return switch (Scopes.current().orElseThrow()) {
      case Scope.Host ignored -> waiting(terms.reminders().size(), AgreementNavigation.PATH);
      case Scope.Tenant ignored ->
          waiting(cooperation.reminders().size(), RegionNavigation.AGREEMENT);
    };
  }

  private static List<Waiting> waiting(int count, String address) {
    return count == 0
        ? List.of()
        : List.of(
            new Waiting(
                count, Text.of("agreement.reminder.waiting", Formats.count(count)), address));
  }
}
