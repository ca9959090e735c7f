package id.talenta.succession.core;

import id.talenta.rule.core.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value in a phrase, kept so that it can be written in any language later.
 *
 * @param type how it is to be written
 * @param value a plain number, an ISO day, a message key, or a text as it is
 * @param english the value on English screens; differs only for what has a name in both languages
 */
public record Argument(Type type, String value, String english) {
  /** A value that is the same in both languages. */
  public Argument(Type type, String value) {
    this(type, value, value);
  }

  /** How a value is to be written. */
  public enum Type {
    /** A whole number. */
    NUMBER,
    /** A score, with two places. */
    SCORE,
    /** A day. */
    DAY,
    /** The text of this message key. */
    KEY,
    /** A text as it is: a name, a rank, a field of study. */
    TEXT
  }

  /** A whole number. */
  public static Argument number(long number) {
    return new Argument(Type.NUMBER, Long.toString(number));
  }

  /** A score. */
  public static Argument score(BigDecimal score) {
    return new Argument(Type.SCORE, score.toPlainString());
  }

  /** A day. */
  public static Argument day(LocalDate day) {
    return new Argument(Type.DAY, day.toString());
  }

  /** The text of a message key. */
  public static Argument key(String key) {
    return new Argument(Type.KEY, key);
  }

  /** The text of a constant: {@code <prefix>.<NAME>}. */
  public static Argument constant(String prefix, Enum<?> constant) {
    return key(prefix + "." + constant.name());
  }

  /** A text as it is. */
  public static Argument text(String text) {
    return new Argument(Type.TEXT, text);
  }

  /** A name that whoever writes the rules gave in both languages. */
  public static Argument text(LocalText text) {
    return new Argument(Type.TEXT, text.indonesian(), text.english());
  }
}
