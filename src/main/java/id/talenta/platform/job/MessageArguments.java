package id.talenta.platform.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Values for the places of a text as they are stored, so that days and numbers can still be written
 * as the reader's language has them.
 */
final class MessageArguments {
  private static final String DAY = "day";
  private static final String TIME = "time";
  private static final String DECIMAL = "decimal";
  private static final String COUNT = "count";
  private static final String TEXT = "text";

  private MessageArguments() {}

  static List<Map<String, String>> write(List<Object> arguments) {
    return arguments.stream().map(argument -> Map.of(kind(argument), argument.toString())).toList();
  }

  static List<Object> read(List<Map<String, String>> stored) {
    return stored.stream()
        .flatMap(argument -> argument.entrySet().stream())
        .map(argument -> value(argument.getKey(), argument.getValue()))
        .toList();
  }

  private static String kind(Object argument) {
    return switch (argument) {
      case LocalDate day -> DAY;
      case Instant time -> TIME;
      case BigDecimal number -> DECIMAL;
      case Integer number -> COUNT;
      case Long number -> COUNT;
      default -> TEXT;
    };
  }

  private static Object value(String kind, String text) {
    return switch (kind) {
      case DAY -> LocalDate.parse(text);
      case TIME -> Instant.parse(text);
      case DECIMAL -> new BigDecimal(text);
      case COUNT -> Long.valueOf(text);
      default -> text;
    };
  }
}
