package id.talenta.platform.web;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.limit.TenantRequests;
import id.talenta.platform.scope.Scopes;
import io.micronaut.context.ApplicationContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Vaadin's servlet: each request is done in the scope, and as the actor, of its session. */
final class VaadinServletOfMicronaut extends VaadinServlet {
  private static final long serialVersionUID = 1L;

  private final transient ApplicationContext beans;
  private final transient SessionLimits limits;
  private final transient FrontDoor door;
  private final transient TenantGate gate;

  VaadinServletOfMicronaut(ApplicationContext beans, WebConfiguration configuration) {
    this.beans = beans;
    this.limits =
        new SessionLimits(
            configuration, beans.getBean(ActorSource.class), beans.getBean(Clock.class));
    this.door = new FrontDoor();
    this.gate = new TenantGate(beans.getBean(TenantRequests.class), beans.getBean(Messages.class));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var person = limits.check(request);
    if (person.isEmpty() && SessionLimits.hasEnded(request)) {
      SessionLimits.farewell(request).say(request, response);
    }
    switch (door.look(request, person)) {
      case OPEN -> serve(request, response, person);
      case NO_SUCH_PAGE -> {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        serve(request, response, person);
      }
      case NO_SUCH_FILE -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
      case NO_SUCH_METHOD -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private void serve(
      HttpServletRequest request, HttpServletResponse response, Optional<SignedIn> person)
      throws ServletException, IOException {
    if (person.isEmpty()) {
      gate.serveStranger(request, response, () -> serveStranger(request, response));
      return;
    }
    var scope = person.get().scope();
    gate.serve(
        request,
        response,
        scope,
        () -> {
          try (var ignored = Scopes.bindWaiting();
              var bound = Scopes.bind(scope, person.get().actor())) {
            super.service(request, response);
          }
        });
  }

  private void serveStranger(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try (var ignored = Scopes.bindWaiting()) {
      super.service(request, response);
    }
    limits.shorten(request);
  }

  @Override
  protected VaadinServletService createServletService(DeploymentConfiguration configuration)
      throws ServiceException {
    var service = new Service(this, configuration, beans);
    service.init();
    return service;
  }

  private static final class Service extends VaadinServletService {
    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext beans;

    Service(
        VaadinServlet servlet, DeploymentConfiguration configuration, ApplicationContext beans) {
      super(servlet, configuration);
      this.beans = beans;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
      return Optional.of(new InstantiatorOfMicronaut(this, beans));
    }

    @Override
    protected VaadinSession createVaadinSession(VaadinRequest request) {
      return new ScopedSession(this);
    }

    @Override
    public @Nullable URL getStaticResource(String path) {
      if (!FrontDoor.isFile(path)) {
        return null;
      }
      return getClassLoader().getResource("META-INF/resources" + path);
    }
  }
}
