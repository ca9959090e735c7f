package id.talenta.tenant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.FrameNotice;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.HostIdentity;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.TenantStates;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells the people of a tenant that can only be read: since when, why, and whom to ask. */
@Singleton
final class SuspensionNotice implements FrameNotice {
  private static final int BEFORE_ALL_OTHERS = 0;

  private final TenantStates tenants;
  private final HostIdentity host;

  SuspensionNotice(TenantStates tenants, HostIdentity host) {
    this.tenants = tenants;
    this.host = host;
  }

  @Override
  public int order() {
    return BEFORE_ALL_OTHERS;
  }

  @Override
  public Optional<Component> present() {
    return Scopes.current().flatMap(this::of);
  }

  private Optional<Component> of(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> Optional.empty();
      case Scope.Tenant tenant ->
          tenants
              .find(tenant.code())
              .filter(found -> found.state() == TenantState.SUSPENDED)
              .map(this::callout);
    };
  }

  private Component callout(Tenant tenant) {
    var callout =
        new Callout(
            Tone.CAUTION,
            Text.of(
                "tenant.banner.suspended",
                tenant.stateSince(),
                ReasonText.of(tenant.stateReason()),
                host.identity().personnelAgency().name()),
            way());
    callout.getElement().setAttribute("role", "status");
    return callout;
  }

  /** To the region's own data, for the one who may take it. */
  private static Component[] way() {
    return Scopes.actor().has(Role.TENANT_ADMIN)
        ? new Component[] {
          new Anchor(TenantNavigation.EXPORT, Text.of("tenant.banner.suspended.export"))
        }
        : new Component[0];
  }
}
