package id.talenta.platform.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A statement put together from constant clauses and their parameters. The compiler refuses a
 * clause that is not a constant, so that no value can ever become part of a statement's text.
 */
public final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private Sql() {}

  /** Begins a statement. */
  public static Sql of(@CompileTimeConstant String clause, Object... parameters) {
    return new Sql().append(clause, parameters);
  }

  /** Adds a clause on a line of its own. */
  public Sql add(@CompileTimeConstant String clause, Object... parameters) {
    return append(clause, parameters);
  }

  /** Adds a clause when {@code wanted}. */
  public Sql addIf(boolean wanted, @CompileTimeConstant String clause, Object... parameters) {
    return wanted ? append(clause, parameters) : this;
  }

  /** Adds another statement's clauses and parameters. */
  public Sql add(Sql other) {
    return append(other.text(), other.parameters.toArray());
  }

  private Sql append(String clause, Object... added) {
    text.append(clause).append('\n');
    parameters.addAll(Arrays.asList(added));
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Object> parameters() {
    return parameters;
  }
}
