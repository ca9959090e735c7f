package id.talenta.platform.yaml;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import java.util.List;

/**
 * One thing that is wrong with a configuration file.
 *
 * @param file path of the file as the operator knows it, such as {@code oki/positions.yaml}
 * @param line the line, from 1
 * @param place where in the content, as a JSON pointer such as {@code /levels/2/level}; empty for
 *     the whole file
 * @param reasonKey key of the reason in a message bundle
 * @param arguments values for the reason's places
 */
public record YamlProblem(
    String file, int line, String place, String reasonKey, List<String> arguments) {
  /** Copies the arguments. */
  public YamlProblem {
    arguments = List.copyOf(arguments);
  }

  /** The reason as a sentence that says what to do. */
  public String reason(Language language) {
    return Messages.shared().text(language, reasonKey, arguments.toArray());
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + reasonKey + " " + place + " " + arguments;
  }
}
