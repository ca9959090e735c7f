package id.talenta.tenant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Metric;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Timeline;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.AgreementQuotas;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantQuotas;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantStatus;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One government as the host sees it: state, figures, what can be done, what happened. */
@Prototype
@Route(value = TenantNavigation.PATH + "/:" + TenantView.CODE, layout = MainLayout.class)
@RolesAllowed("HOST_ADMIN")
@StyleSheet("css/tenant.css")
class TenantView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  static final String CODE = "kode";
  private static final int EVENTS = 50;
  private static final int VERSION_DIGITS = 12;

  private final transient TenantService tenants;
  private final transient TenantQuotas quotas;
  private final transient JournalService journal;
  private final transient LeavingServices leaving;
  private final transient List<TenantSection> sections;

  TenantView(
      TenantService tenants,
      TenantQuotas quotas,
      JournalService journal,
      LeavingServices leaving,
      List<TenantSection> sections) {
    this.tenants = tenants;
    this.quotas = quotas;
    this.journal = journal;
    this.leaving = leaving;
    this.sections =
        sections.stream().sorted(Comparator.comparingInt(TenantSection::order)).toList();
    above(new Anchor(TenantNavigation.PATH, Text.of("tenant.page.back")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var found =
        event
            .getRouteParameters()
            .get(CODE)
            .filter(TenantCode::isValid)
            .flatMap(code -> tenants.find(new TenantCode(code)));
    if (found.isPresent()) {
      show(found.get());
    } else {
      event.rerouteToError(NotFoundException.class);
    }
  }

  private void reload(TenantCode code) {
    tenants.find(code).ifPresent(this::show);
  }

  private void show(Tenant tenant) {
    title(tenant.name());
    subtitle(Text.of("tenant.page.subtitle"));
    var all = new ArrayList<Component>();
    var status =
        tenant.state().hasData() ? tenants.status(tenant.code()) : Optional.<TenantStatus>empty();
    if (tenant.state().hasData()) {
      all.add(metrics(status, quotas.of(tenant.code())));
    }
    all.add(new Section("tenant.page.state", facts(tenant, status)));
    sections.forEach(section -> section.of(tenant).ifPresent(all::add));
    Runnable changed = () -> reload(tenant.code());
    all.addAll(new LeavingSections(tenant, tenants, leaving, changed).all());
    all.add(new Section("tenant.page.history", history(tenant)));
    content(all.toArray(Component[]::new));
  }

  private static Component facts(Tenant tenant, Optional<TenantStatus> status) {
    var version =
        tenant.schemaVersion().isEmpty() ? "" : tenant.schemaVersion().substring(0, VERSION_DIGITS);
    var mark = new Span(version.isEmpty() ? "–" : version);
    mark.addClassName("tenant-code");
    return new Facts()
        .with("tenant.page.now", new Chip(Text.of("tenant.state", tenant.state()), tone(tenant)))
        .with("tenant.page.since", Formats.dateTime(tenant.stateSince()))
        .with("tenant.page.reason", ReasonText.of(tenant.stateReason()))
        .with("tenant.page.kode", tenant.code().value())
        .with("tenant.page.version", mark)
        .with("tenant.page.files", status.map(TenantView::files))
        .with("tenant.page.active", tenant.activeSince().map(Formats::dateTime));
  }

  private static String files(TenantStatus status) {
    return status
        .configurationDrift()
        .map(
            places ->
                places == 0
                    ? Text.of("tenant.page.files.same")
                    : Text.of("tenant.page.files.differ", Formats.count(places)))
        .orElseGet(() -> Text.of("tenant.page.files.none"));
  }

  private static Component metrics(
      Optional<TenantStatus> status, Optional<AgreementQuotas> agreed) {
    return Metric.row(
        metric(
            "tenant.page.people",
            status.map(
                each ->
                    each.people()
                        .map(Formats::count)
                        .orElseGet(() -> Text.of("tenant.page.few", TenantStatus.SMALLEST_GROUP))),
            agreed.map(quotas -> Formats.count(quotas.people()))),
        metric("tenant.page.boxed", status.flatMap(TenantStatus::boxedPeople).map(Formats::count)),
        metric(
            "tenant.page.completeness",
            status.flatMap(TenantStatus::evidenceCompleteness).map(Formats::percent)),
        metric(
            "tenant.page.open",
            status.flatMap(TenantStatus::openChecklistItems).map(open -> Formats.count(open))),
        metric(
            "tenant.page.failed",
            status.flatMap(TenantStatus::failedJobs).map(failed -> Formats.count(failed))),
        metric(
            "tenant.page.storage",
            status.flatMap(TenantStatus::storageBytes).map(Formats::size),
            agreed.map(quotas -> Formats.size(quotas.storageBytes()))));
  }

  private static Component metric(String key, Optional<String> value) {
    return metric(key, value, Optional.empty());
  }

  private static Component metric(String key, Optional<String> value, Optional<String> most) {
    return Metric.of(
        key,
        value.orElse("–"),
        most.map(text -> Text.of("tenant.page.of", text)).orElse(""),
        Optional.empty());
  }

  private Component history(Tenant tenant) {
    var timeline = new Timeline();
    journal
        .page(JournalFilter.about(Tenant.key(tenant.code())), 0, EVENTS)
        .forEach(
            line ->
                timeline.with(
                    Formats.dateTime(line.recordedAt()),
                    Text.of("audit.action." + line.action()),
                    line.actorName().orElse("")));
    timeline.with(Formats.dateTime(tenant.createdAt()), Text.of("tenant.page.registered"), "");
    return timeline;
  }

  private static Tone tone(Tenant tenant) {
    return switch (tenant.state()) {
      case ACTIVE -> Tone.GOOD;
      case PROVISIONING, MAINTENANCE -> Tone.INFO;
      case SUSPENDED -> Tone.CAUTION;
      case ENDED, ERASED -> Tone.NEUTRAL;
    };
  }
}
