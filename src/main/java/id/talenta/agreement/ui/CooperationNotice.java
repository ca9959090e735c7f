package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.talenta.agreement.golive.GoLiveState;
import id.talenta.agreement.golive.RegionGoLiveService;
import id.talenta.agreement.mentoring.RegionCooperationService;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.HomeNotice;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells the region's administrator that the agreement ends soon, or what is left before going live.
 */
@Singleton
final class CooperationNotice implements HomeNotice {
  private static final int PLACE = 10;

  private final RegionCooperationService cooperation;
  private final RegionGoLiveService goLive;
  private final Clock clock;

  CooperationNotice(RegionCooperationService cooperation, RegionGoLiveService goLive, Clock clock) {
    this.cooperation = cooperation;
    this.goLive = goLive;
    this.clock = clock;
  }

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public Optional<Component> present() {
    if (!Scopes.actor().has(Role.TENANT_ADMIN)) {
      return Optional.empty();
    }
    var today = LocalDate.now(clock);
    var notes =
        new Div(
            ReminderNotes.of(
                cooperation.reminders(),
                reminder -> ReminderNotes.forRegion(reminder, cooperation.hostName(), today),
                reminder -> RegionNavigation.AGREEMENT,
                cooperation::settle,
                today));
    notes.addClassName("home-notice");
    tasks(goLive.states()).ifPresent(notes::add);
    return Optional.of(notes);
  }

  private static Optional<Component> tasks(List<GoLiveState> states) {
    var done = states.stream().filter(GoLiveState::done).count();
    return states.stream()
        .filter(state -> !state.done())
        .findFirst()
        .map(
            next ->
                new Callout(
                    Tone.INFO,
                    Text.of(
                        "agreement.golive.home",
                        done,
                        states.size(),
                        Text.of("agreement.golive.task", next.task())),
                    new Anchor(RegionNavigation.AGREEMENT, Text.of("agreement.golive.home.open"))));
  }
}
