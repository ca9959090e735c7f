package id.talenta.evidence.intake;

import id.talenta.platform.error.UserError;
import java.util.List;
import java.util.function.Function;

/**
 * What came of reading a cell.
 *
 * @param <T> what it was read as
 */
sealed interface Read<T> {
  /** It is this. */
  record Good<T>(T value) implements Read<T> {}

  /** It is not to be read; the code and its arguments say why. */
  record Bad<T>(String code, List<Object> arguments) implements Read<T> {}

  static <T> Read<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Read<T> bad(String code, Object... arguments) {
    return new Bad<>(code, List.of(arguments));
  }

  /** Reads by a function of the domain, whose refusals carry their reason. */
  static <T> Read<T> by(Function<String, T> reader, String text) {
    try {
      return good(reader.apply(text));
    } catch (UserError refused) {
      return bad(Problems.code(refused), refused.arguments());
    }
  }
}
