package id.talenta.platform.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A configuration file that could be read: its content, and the line of each part of it.
 *
 * <p>Only the plain part of YAML is understood: maps, lists, texts, numbers in decimal form, {@code
 * true}, {@code false} and {@code null}. A day is a text, {@code yes} is a text, and anchors are
 * refused, so that what stands in the file is what is meant.
 */
public final class YamlFile {
  private final String name;
  private final JsonNode content;
  private final Map<String, Integer> lines;

  YamlFile(String name, JsonNode content, Map<String, Integer> lines) {
    this.name = name;
    this.content = content;
    this.lines = new HashMap<>(lines);
  }

  /**
   * Reads a file.
   *
   * @param name path of the file as the operator knows it, for messages
   * @param text its text, at most one million characters
   * @throws YamlException when it is no YAML of the plain kind
   */
  public static YamlFile read(String name, String text) {
    return new YamlReader(name).read(text);
  }

  /** A tree that was put together rather than read: it has no lines. */
  public static YamlFile of(String name, JsonNode content) {
    return new YamlFile(name, content, Map.of());
  }

  /** Path of the file as the operator knows it. */
  public String name() {
    return name;
  }

  /** The content. */
  public JsonNode content() {
    return content;
  }

  /**
   * The line of a part, from 1; that of the nearest part around it when there is no such part.
   *
   * @param pointer JSON pointer, empty for the whole
   */
  public int lineOf(String pointer) {
    var place = pointer;
    while (!lines.containsKey(place) && !place.isEmpty()) {
      place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
    return lines.getOrDefault(place, 1);
  }

  /** A problem with a part of this file. */
  public YamlProblem problem(String pointer, String reasonKey, String... arguments) {
    return new YamlProblem(name, lineOf(pointer), pointer, reasonKey, List.of(arguments));
  }
}
