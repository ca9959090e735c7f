package id.talenta.platform.i18n;

import io.micronaut.core.io.IOUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of all features, from {@code messages/<feature>.properties} (Indonesian) and {@code
 * messages/<feature>_en.properties} on the class path. Every key belongs to one file.
 */
public final class Messages {
  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
  private static final String FOLDER = "messages";
  private static final String ENDING = ".properties";
  private static final Messages SHARED = load();

  private final Map<Language, Map<String, String>> texts;

  private Messages(Map<Language, Map<String, String>> texts) {
    this.texts = texts;
  }

  /** The texts of this program; they never change while it runs. */
  public static Messages shared() {
    return SHARED;
  }

  /** Whether there is a text with this key. */
  public boolean has(String key) {
    return of(Language.INDONESIAN).containsKey(key);
  }

  /** All keys that have a text in this language. */
  public Set<String> keys(Language language) {
    return of(language).keySet();
  }

  /**
   * The text with this key. Dates, decimals and counts among the arguments are written as the
   * language has them. A word that goes with a count has its forms in the text, as {@code {0}
   * {0,choice,0#rows|1#row|1<rows}}. A missing text is a mistake in the program: it is logged, and
   * the key shown.
   *
   * @param arguments values for the places {@code {0}}, {@code {1}}, … of the text
   */
  public String text(Language language, String key, Object... arguments) {
    var pattern = of(language).get(key);
    if (pattern == null) {
      pattern = of(Language.INDONESIAN).get(key);
    }
    if (pattern == null) {
      LOG.warn("No text for key {}", key);
      return key;
    }
    var written = new Object[arguments.length];
    for (var index = 0; index < arguments.length; index++) {
      written[index] = written(arguments[index], language);
    }
    return fill(pattern, language, written);
  }

  /** Puts arguments that are written already into the places of a text. */
  static String fill(String pattern, Language language, Object... written) {
    var message = new MessageFormat(pattern, language.locale());
    var formats = message.getFormats();
    for (var index = 0; index < formats.length; index++) {
      if (formats[index] instanceof ChoiceFormat forms) {
        message.setFormat(index, new CountForm(forms));
      }
    }
    return message.format(written);
  }

  private static Object written(Object argument, Language language) {
    return switch (argument) {
      case LocalDate date -> Formats.date(date, language);
      case Instant instant -> Formats.dateTime(instant, language);
      case BigDecimal decimal -> Formats.number(decimal, language);
      default -> argument;
    };
  }

  private Map<String, String> of(Language language) {
    return texts.getOrDefault(language, Map.of());
  }

  private static Messages load() {
    var texts = new EnumMap<Language, Map<String, String>>(Language.class);
    for (var language : Language.values()) {
      texts.put(language, new HashMap<>());
    }
    try {
      var folders = Messages.class.getClassLoader().getResources(FOLDER);
      while (folders.hasMoreElements()) {
        IOUtils.eachFile(folders.nextElement().toURI(), ".", file -> read(file, texts));
      }
    } catch (IOException | URISyntaxException failure) {
      throw new IllegalStateException("The texts can't be read", failure);
    }
    return new Messages(texts);
  }

  private static void read(Path file, Map<Language, Map<String, String>> texts) {
    var name = String.valueOf(file.getFileName());
    if (!name.endsWith(ENDING)) {
      return;
    }
    var language =
        name.endsWith(Language.ENGLISH.fileSuffix() + ENDING)
            ? Language.ENGLISH
            : Language.INDONESIAN;
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    var target = texts.getOrDefault(language, new HashMap<>());
    for (var key : properties.stringPropertyNames()) {
      if (target.put(key, properties.getProperty(key)) != null) {
        throw new IllegalStateException("Two files have the text " + key + ", one is " + name);
      }
    }
  }
}
