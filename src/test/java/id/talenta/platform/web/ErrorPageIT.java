package id.talenta.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.talenta.platform.scope.Role;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a person sees of a fault of the program. */
class ErrorPageIT {
  private static final Product PRODUCT = Product.start(Map.of("test.error-page", true));
  private static final Browser BROWSER = Browser.start();

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void the_page_names_the_event_that_the_log_tells_of_and_nothing_else_of_it() {
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    var logger = (Logger) LoggerFactory.getLogger("id.talenta.platform.ui.ErrorView");
    logger.addAppender(log);
    var page = BROWSER.open(Browser.DESK);
    Visitor.with(PRODUCT, TestDatabase.newTenant(), Role.TENANT_ADMIN).open(page, "pengguna");
    assertThat(page.locator("h1")).hasText("Halaman tidak dapat ditampilkan");
    var id = page.locator(".event-id").innerText();
    assertThat(id).isNotBlank();
    assertThat(page.content())
        .doesNotContain("IllegalStateException", "broken on purpose", "at id.talenta");
    assertThat(log.list)
        .anySatisfy(
            event -> {
              assertThat(event.getFormattedMessage()).contains(id, "pengguna");
              assertThat(event.getThrowableProxy().getMessage()).isEqualTo("broken on purpose");
            });
    logger.detachAppender(log);
  }

  @Singleton
  @Requires(property = "test.error-page")
  static class BrokenPage implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent service) {
      service
          .getSource()
          .addUIInitListener(
              screen ->
                  screen
                      .getUI()
                      .addBeforeEnterListener(
                          entering -> {
                            if (entering.getLocation().getPath().equals("pengguna")
                                && SignIn.current().isPresent()
                                && !entering.isErrorEvent()) {
                              throw new IllegalStateException("broken on purpose");
                            }
                          }));
    }
  }
}
