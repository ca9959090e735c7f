package id.talenta.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.ScopeException;
import id.talenta.platform.scope.Scopes;
import id.talenta.testing.Samples;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TouchNoTable;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ProxyBeanDefinition;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls every method of every repository with no scope bound: the database must refuse each. */
class RepositoryScopeTest {

  /** No such table, no such function, no right to it. */
  private static final Set<String> REFUSED = Set.of("42P01", "42883", "42501");

  private static final int DEEPEST = 20;

  /** A method of a repository. */
  record Call(Class<?> repository, Method method) {
    @Override
    public String toString() {
      return repository.getSimpleName() + "." + method.getName();
    }
  }

  static Stream<Call> calls() {
    return TestDatabase.context().getAllBeanDefinitions().stream()
        .<Class<?>>map(RepositoryScopeTest::type)
        .filter(type -> type.getName().startsWith("id.talenta."))
        .filter(type -> type.getSimpleName().endsWith("Repository"))
        .distinct()
        .flatMap(
            type ->
                Arrays.stream(type.getDeclaredMethods())
                    .filter(RepositoryScopeTest::isCalledByOthers)
                    .map(method -> new Call(type, method)))
        .filter(call -> !TouchNoTable.has(call.toString()))
        .sorted(Comparator.comparing(Call::toString));
  }

  /** The class as it was written, not the one that the compiler puts around it. */
  private static Class<?> type(BeanDefinition<?> bean) {
    return bean instanceof ProxyBeanDefinition<?> proxy
        ? proxy.getTargetType()
        : bean.getBeanType();
  }

  private static boolean isCalledByOthers(Method method) {
    return !method.isSynthetic()
        && !Modifier.isStatic(method.getModifiers())
        && !Modifier.isPrivate(method.getModifiers());
  }

  @Test
  void the_methods_of_the_repositories_are_found() {
    assertThat(calls().map(Call::repository).distinct().count()).isGreaterThan(25);
    assertThat(calls().count()).isGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void without_a_scope_nothing_is_read_or_written(Call call) {
    assertThat(Scopes.current()).isEmpty();
    var outcome = outcome(call);
    assertThat(outcome).as("a failure of " + call).isPresent();
    assertThat(isRefusal(outcome.get()))
        .as(call + " was not refused for want of a scope: " + outcome.get())
        .isTrue();
  }

  private static Optional<Throwable> outcome(Call call) {
    var bean = TestDatabase.context().getBean(call.repository());
    var arguments =
        Arrays.stream(call.method().getGenericParameterTypes()).map(Samples::of).toArray();
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions =
        TestDatabase.context().getBean(TransactionOperations.class);
    try {
      transactions.execute(
          TransactionDefinition.DEFAULT,
          status -> {
            status.setRollbackOnly();
            return invoke(call.method(), bean, arguments);
          });
      return Optional.empty();
    } catch (Failed failed) {
      return Optional.of(Optional.ofNullable(failed.getCause()).orElse(failed));
    }
  }

  private static boolean invoke(Method method, Object bean, Object[] arguments) {
    try {
      method.setAccessible(true);
      method.invoke(bean, arguments);
      return true;
    } catch (InvocationTargetException thrown) {
      throw new Failed(thrown.getTargetException());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isRefusal(Throwable thrown) {
    var cause = Optional.of(thrown);
    for (var depth = 0; depth < DEEPEST && cause.isPresent(); depth++) {
      var found = cause.get();
      if (found instanceof ScopeException) {
        return true;
      }
      if (found instanceof SQLException failure) {
        return REFUSED.contains(failure.getSQLState());
      }
      cause = Optional.ofNullable(found.getCause());
    }
    return false;
  }

  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(Throwable cause) {
      super(cause);
    }
  }
}
