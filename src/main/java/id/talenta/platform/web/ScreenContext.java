package id.talenta.platform.web;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.SessionTrackingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.http.HttpCookie;

/**
 * The servlet context that Vaadin runs in. Nothing scans the class path for it: views, error views
 * and the shell of the pages are found among the bean definitions.
 */
final class ScreenContext {
  private static final int FORM_BYTES = 200_000;
  private static final int FORM_KEYS = 200;

  private final ApplicationContext beans;
  private final WebConfiguration configuration;

  ScreenContext(ApplicationContext beans, WebConfiguration configuration) {
    this.beans = beans;
    this.configuration = configuration;
  }

  ServletContextHandler handler() {
    var screens = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
    screens.setClassLoader(ScreenContext.class.getClassLoader());
    screens.setMaxFormContentSize(FORM_BYTES);
    screens.setMaxFormKeys(FORM_KEYS);
    screens.setErrorHandler(new PlainErrors());
    var sessions = screens.getSessionHandler();
    sessions.setSessionCookie("talenta-session");
    sessions.setHttpOnly(true);
    sessions.setSecureRequestOnly(true);
    sessions.setSameSite(HttpCookie.SameSite.LAX);
    sessions.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    sessions.setMaxInactiveInterval(Math.toIntExact(configuration.idle().toSeconds()));
    screens.addServletContainerInitializer(this::initialize);
    // Before the servlet, or push falls back to polling without a word.
    JakartaWebSocketServletContainerInitializer.configure(screens, null);
    var servlet = new ServletHolder("screens", new VaadinServletOfMicronaut(beans, configuration));
    servlet.setAsyncSupported(true);
    servlet.setInitOrder(1);
    servlet.setInitParameter("productionMode", "true");
    servlet.setInitParameter(
        "heartbeatInterval", String.valueOf(WebConfiguration.SIGN_OF_LIFE_SECONDS));
    screens.addServlet(servlet, "/*");
    screens.addEventListener(new JSR356WebsocketInitializer());
    return screens;
  }

  private void initialize(Set<Class<?>> ignored, ServletContext context) throws ServletException {
    run(new LookupServletContainerInitializer(), Set.of(LookupInitializer.class), context);
    Set<Class<?>> routes = new LinkedHashSet<>();
    for (var bean : beans.getBeanDefinitions(Object.class, Qualifiers.byStereotype(Route.class))) {
      routes.add(bean.getBeanType());
    }
    Set<Class<?>> errors = new LinkedHashSet<>();
    for (var bean : beans.getBeanDefinitions(HasErrorParameter.class)) {
      errors.add(bean.getBeanType());
    }
    run(new RouteRegistryInitializer(), routes, context);
    run(new ErrorNavigationTargetInitializer(), errors, context);
    run(new VaadinAppShellInitializer(), Set.of(PageShell.class), context);
  }

  private static void run(
      ServletContainerInitializer initializer, Set<Class<?>> types, ServletContext context)
      throws ServletException {
    initializer.onStartup(types, context);
  }
}
