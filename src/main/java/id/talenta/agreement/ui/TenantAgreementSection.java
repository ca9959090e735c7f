package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementStage;
import id.talenta.agreement.PartnerService;
import id.talenta.agreement.Party;
import id.talenta.agreement.Term;
import id.talenta.agreement.golive.GoLiveService;
import id.talenta.agreement.golive.GoLiveState;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Checklist;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.ui.TenantSection;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The cooperation on the host's page of a government: what was agreed until when, and what holds
 * the government up on its way to going live.
 */
@Singleton
final class TenantAgreementSection implements TenantSection {
  private static final int PLACE = 10;

  private final AgreementService agreements;
  private final GoLiveService goLive;
  private final PartnerService partners;
  private final Clock clock;

  TenantAgreementSection(
      AgreementService agreements, GoLiveService goLive, PartnerService partners, Clock clock) {
    this.agreements = agreements;
    this.goLive = goLive;
    this.partners = partners;
    this.clock = clock;
  }

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public Optional<Component> of(Tenant tenant) {
    return agreements.findLatest(tenant.code()).map(this::section);
  }

  private Component section(Agreement agreement) {
    var contents = agreement.contents();
    var section =
        new Section(
                "agreement.tenant",
                new Facts()
                    .with("agreement.list.stage", StageChip.of(agreement.stage()))
                    .with("agreement.number", contents.number())
                    .with("agreement.term", contents.term().map(term -> text(agreement, term))))
            .actions(
                new Anchor(
                    AgreementNavigation.PATH + "/" + agreement.id(),
                    Text.of("agreement.tenant.open")));
    if (agreement.stage().isInForce()) {
      section.add(tasks(agreement, goLive.states(agreement.id())));
    } else {
      section.add(new Callout(Tone.INFO, Text.of("agreement.tenant.over", waitsFor(agreement))));
    }
    return section;
  }

  private String text(Agreement agreement, Term term) {
    var words = Text.of("agreement.term.text", term.startsOn(), term.endsOn());
    var left = ChronoUnit.DAYS.between(LocalDate.now(clock), term.endsOn());
    return agreement.stage() == AgreementStage.EXPIRING && left >= 0
        ? Text.of("agreement.tenant.left", words, left)
        : words;
  }

  private static String waitsFor(Agreement agreement) {
    return switch (agreement.stage()) {
      case EXPIRED, ENDED -> Text.of("agreement.tenant.over.HAND_OVER");
      case HANDED_OVER -> Text.of("agreement.tenant.over.ERASURE");
      case EXPLORATION, MEMORANDUM, DRAFTED, SIGNED, ACTIVE, EXPIRING, ERASED ->
          Text.of("agreement.tenant.over.NOTHING");
    };
  }

  /** Only what is open: what is done holds nobody up. */
  private Component tasks(Agreement agreement, List<GoLiveState> states) {
    var open = states.stream().filter(state -> !state.done()).toList();
    if (open.isEmpty()) {
      return new Callout(Tone.GOOD, Text.of("agreement.golive.live"));
    }
    var done = states.size() - open.size();
    var next = open.getFirst();
    var list = new Checklist();
    open.forEach(
        state ->
            list.with(
                false,
                Text.of("agreement.golive.task", state.task()),
                "",
                new Chip(name(agreement, state.task().side()), Tone.NEUTRAL)));
    var count = NextStep.quiet(Text.of("agreement.golive.count", done, states.size()));
    var head = new Div(new H3(Text.of("agreement.golive")), count);
    head.addClassName("use-head");
    return new Tasks(
        head,
        new Bar(BigDecimal.valueOf(done), BigDecimal.valueOf(states.size())),
        new Callout(
            Tone.INFO,
            Text.of(
                "agreement.golive.next",
                name(agreement, next.task().side()),
                Text.of("agreement.golive.task", next.task()))),
        list);
  }

  private String name(Agreement agreement, Party party) {
    return switch (party) {
      case HOST -> partners.hostName();
      case PARTNER -> agreement.partner().name();
    };
  }

  /** Brings this feature's looks along to the other feature's page. */
  @StyleSheet("css/agreement.css")
  private static final class Tasks extends Div {
    private static final long serialVersionUID = 1L;

    Tasks(Component... components) {
      super(components);
      addClassName("agreement-tasks");
    }
  }
}
