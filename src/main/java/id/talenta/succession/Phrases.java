package id.talenta.succession;

import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.rule.core.LocalText;
import id.talenta.succession.core.Argument;
import id.talenta.succession.core.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes phrases in the language of the present user's screen. */
public final class Phrases {
  private Phrases() {}

  /** The sentence. */
  public static String text(Phrase phrase) {
    return Messages.shared()
        .text(
            Language.current(),
            phrase.key(),
            phrase.arguments().stream().map(Phrases::written).toArray());
  }

  /** The sentences, one after the other. */
  public static String text(List<Phrase> phrases) {
    return phrases.stream().map(Phrases::text).collect(Collectors.joining(" "));
  }

  /** A name in both languages, in the one of the screen. */
  public static String text(LocalText text) {
    return switch (Language.current()) {
      case INDONESIAN -> text.indonesian();
      case ENGLISH -> text.english();
    };
  }

  private static Object written(Argument argument) {
    return switch (argument.type()) {
      case NUMBER -> Formats.count(Long.parseLong(argument.value()));
      case SCORE -> Formats.decimal(new BigDecimal(argument.value()));
      case DAY -> Formats.date(LocalDate.parse(argument.value()));
      case KEY -> Messages.shared().text(Language.current(), argument.value());
      case TEXT -> text(new LocalText(argument.value(), argument.english()));
    };
  }
}
