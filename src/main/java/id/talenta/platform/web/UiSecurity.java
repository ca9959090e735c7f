package id.talenta.platform.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import id.talenta.platform.scope.Role;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lets a person open the views that their roles name, and sends anyone without a session away. */
@Singleton
final class UiSecurity implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;

  private final transient ApplicationContext beans;

  UiSecurity(ApplicationContext beans) {
    this.beans = beans;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var control = new AccessControl();
    for (var view : beans.getBeanDefinitions(SignInView.class)) {
      control.setLoginView(view.getBeanType().asSubclass(Component.class));
    }
    for (var view : beans.getBeanDefinitions(PasswordView.class)) {
      control.password = Optional.of(view.getBeanType().asSubclass(Component.class));
    }
    event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(control));
  }

  private static final class AccessControl extends NavigationAccessControl {
    private static final long serialVersionUID = 1L;

    private transient Optional<Class<? extends Component>> password = Optional.empty();

    /**
     * Whoever came in with a one-time password goes to change it, wherever they wanted to go and
     * whatever roles they will have.
     */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
      var mustChange = SignIn.current().filter(SignedIn::mustChangePassword).isPresent();
      if (!mustChange) {
        super.beforeEnter(event);
      } else if (password.filter(event.getNavigationTarget()::equals).isEmpty()) {
        password.ifPresent(event::forwardTo);
      }
    }

    // Background work that moves a screen on has a session but no request.
    @Override
    protected @Nullable Principal getPrincipal(@Nullable VaadinRequest request) {
      return SignIn.current().orElse(null);
    }

    @Override
    protected Predicate<String> getRolesChecker(@Nullable VaadinRequest request) {
      return role ->
          SignIn.current().map(person -> person.actor().has(Role.valueOf(role))).orElse(false);
    }
  }
}
