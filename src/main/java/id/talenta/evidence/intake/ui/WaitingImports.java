package id.talenta.evidence.intake.ui;

import id.talenta.evidence.intake.IntakeService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.WaitingWork;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Files that were checked and not loaded since. */
@Singleton
final class WaitingImports implements WaitingWork {
  /** Nobody will load a file that was left for so long. */
  private static final Duration FRESH = Duration.ofDays(30);

  private final IntakeService intake;
  private final Clock clock;

  WaitingImports(IntakeService intake, Clock clock) {
    this.intake = intake;
    this.clock = clock;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.TENANT_ADMIN, Role.ANALYST);
  }

  @Override
  public List<Waiting> present() {
    var checked = intake.countCheckedSince(clock.instant().minus(FRESH));
    return checked == 0
        ? List.of()
        : List.of(
            new Waiting(
                checked, Text.of("intake.waiting", Formats.count(checked)), IntakeNavigation.PATH));
  }
}
