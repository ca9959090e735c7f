package id.talenta.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes details in one way only: keys sorted, no spaces, numbers without needless zeros. */
final class CanonicalJson {
  private CanonicalJson() {}

  static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Boolean truth -> truth.toString();
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case Number number -> number.toString();
      case Map<?, ?> map -> object(map);
      case Collection<?> list ->
          list.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
      case Optional<?> optional -> of(optional.orElse(null));
      default -> quoted(value.toString());
    };
  }

  private static String object(Map<?, ?> map) {
    var sorted = new TreeMap<String, @Nullable Object>();
    map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
    return sorted.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ":" + of(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    var written = new StringBuilder(text.length() + 2).append('"');
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      switch (character) {
        case '"' -> written.append("\\\"");
        case '\\' -> written.append("\\\\");
        case '\n' -> written.append("\\n");
        case '\r' -> written.append("\\r");
        case '\t' -> written.append("\\t");
        case '\0' -> written.append('\uFFFD');
        default -> {
          if (character < ' ') {
            written.append("\\u%04x".formatted((int) character));
          } else {
            written.append(character);
          }
        }
      }
    }
    return written.append('"').toString();
  }
}
