package id.talenta.testing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.web.SignIn;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Signs anyone in as the role of the address, in the tenant of the address or, as {@code host}, at
 * the host. For tests of screens that are not about signing in.
 */
@Prototype
@Requires(property = SignInAsView.PROPERTY)
@Route("test/as/:scope/:role")
@AnonymousAllowed
class SignInAsView extends Div implements BeforeEnterObserver {
  static final String PROPERTY = "test.sign-in-as";
  private static final long serialVersionUID = 1L;

  private final transient SignIn signIn;

  SignInAsView(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var role = Role.valueOf(parameters.get("role").orElseThrow());
    var actor =
        new Actor(
            UUID.randomUUID(),
            "Uji " + role.name(),
            Set.of(role),
            Optional.empty(),
            Optional.empty());
    signIn.begin(scope(parameters.get("scope").orElseThrow()), actor);
  }

  private static Scope scope(String name) {
    return name.equals("host") ? Scope.host() : Scope.tenant(new TenantCode(name));
  }
}
