package id.talenta.isolation;

import static java.util.Objects.requireNonNull;

import id.talenta.platform.database.DatabaseException;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.ReadOnlyScopeException;
import id.talenta.platform.scope.ScopeException;
import id.talenta.testing.TestDatabase;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param result what it gave back, in words and without the keys and times in it
 * @param failure what it ended with instead
 */
record Outcome(String result, Optional<Throwable> failure) {
  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
  private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]{4,}");

  /** No such table, column or function, no right to it, another table by that name. */
  private static final Set<String> REFUSED_BY_DATABASE =
      Set.of("42P01", "42703", "42883", "42501", "0A000");

  private static final int DEEPEST = 20;

  /** Calls the bean as it is used: through what is put around it. */
  static Outcome of(Surface.Call call, @Nullable Object[] arguments) {
    var bean = TestDatabase.context().getBean(call.bean());
    try {
      call.method().setAccessible(true);
      return new Outcome(plain(call.method().invoke(bean, arguments)), Optional.empty());
    } catch (InvocationTargetException thrown) {
      return new Outcome("", Optional.of(thrown.getTargetException()));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As {@link #of}, in a transaction that is rolled back. */
  static Outcome undone(Surface.Call call, @Nullable Object[] arguments) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions =
        TestDatabase.context().getBean(TransactionOperations.class);
    var outcome = new AtomicReference<>(new Outcome("", Optional.empty()));
    try {
      transactions.execute(
          TransactionDefinition.DEFAULT,
          status -> {
            status.setRollbackOnly();
            outcome.set(of(call, arguments));
            return true;
          });
    } catch (ConnectionException givenUp) {
      // The pool throws away a connection on which a statement failed for certain reasons.
      return requireNonNull(outcome.get());
    }
    return requireNonNull(outcome.get());
  }

  boolean isNotAllowed() {
    return failure.filter(NotAllowedException.class::isInstance).isPresent();
  }

  /** Whether something was to be written on a connection that only reads. */
  boolean isWrite() {
    return failure.filter(ReadOnlyScopeException.class::isInstance).isPresent();
  }

  /** Whether it has to open another scope, which a transaction does not let it. */
  boolean isOtherScope() {
    return failure.filter(ScopeException.class::isInstance).isPresent();
  }

  /** Whether there was no scope, or the tables were out of reach. */
  boolean isOutOfScope() {
    var cause = failure;
    for (var depth = 0; depth < DEEPEST && cause.isPresent(); depth++) {
      var found = cause.get();
      if (found instanceof ScopeException) {
        return true;
      }
      if (found instanceof SQLException error) {
        return REFUSED_BY_DATABASE.contains(error.getSQLState());
      }
      cause = Optional.ofNullable(found.getCause());
    }
    return false;
  }

  /** All that somebody could tell two outcomes apart by. */
  String visible() {
    return failure.map(Outcome::describe).orElse(result);
  }

  private static String describe(Throwable thrown) {
    return switch (thrown) {
      case UserError error -> error.messageKey() + blurred(Arrays.deepToString(error.arguments()));
      case DatabaseException error -> blurred(error.toString());
      default -> thrown.getClass().getName();
    };
  }

  private static String plain(@Nullable Object result) {
    return switch (result) {
      case null -> "null";
      case byte[] bytes -> Arrays.toString(bytes);
      case Object[] many -> blurred(Arrays.deepToString(many));
      default -> blurred(result.toString());
    };
  }

  /** Without keys, times and addresses in memory, which differ each time. */
  static String blurred(String text) {
    var keys = KEY.matcher(text).replaceAll("#");
    return IDENTITY.matcher(MOMENT.matcher(keys).replaceAll("@")).replaceAll("@");
  }
}
