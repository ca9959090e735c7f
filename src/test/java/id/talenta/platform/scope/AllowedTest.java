package id.talenta.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllowedTest {
  private ApplicationContext context = ApplicationContext.builder().build();

  @BeforeAll
  void start() {
    context =
        ApplicationContext.builder()
            .properties(
                java.util.Map.of(
                    "allowed-test", true,
                    "micronaut.security.enabled", false,
                    "datasources.default.enabled", false))
            .start();
  }

  @AfterAll
  void stop() {
    context.close();
  }

  @Test
  void nobody_may_call_a_service_without_an_actor() {
    assertThatThrownBy(() -> context.getBean(Guarded.class).read())
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void the_roles_on_the_class_hold_for_a_method_that_names_none() {
    assertThat(as(Role.AUDITOR, () -> context.getBean(Guarded.class).read())).isEqualTo("read");
    assertThatThrownBy(() -> as(Role.COMMITTEE, () -> context.getBean(Guarded.class).read()))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void the_roles_on_a_method_take_the_place_of_those_on_the_class() {
    assertThat(as(Role.ANALYST, () -> context.getBean(Guarded.class).change())).isEqualTo("change");
    assertThatThrownBy(() -> as(Role.AUDITOR, () -> context.getBean(Guarded.class).change()))
        .isInstanceOf(NotAllowedException.class);
  }

  private static String as(Role role, Supplier<String> work) {
    var actor =
        new Actor(
            new java.util.UUID(0, 1), "Penguji", Set.of(role), Optional.empty(), Optional.empty());
    return Scopes.call(Scope.host(), actor, work);
  }

  @Singleton
  @Requires(property = "allowed-test")
  @Allowed(Role.AUDITOR)
  static class Guarded {
    String read() {
      return "read";
    }

    @Allowed(Role.ANALYST)
    String change() {
      return "change";
    }
  }
}
