package id.talenta.platform.yaml;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes a tree as YAML in one way only: two spaces for each level, keys in the tree's order, lists
 * of plain values on one line. {@link YamlFile} reads the same tree back.
 */
public final class YamlWriter {
  private static final String STEP = "  ";
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z/][A-Za-z0-9_./~-]*( [A-Za-z0-9_./()-]+)*");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private final StringBuilder text = new StringBuilder();

  private YamlWriter() {}

  /** The text, with a line end at its end. */
  public static String write(JsonNode tree) {
    var writer = new YamlWriter();
    writer.block(tree, "");
    return writer.text.toString();
  }

  private void block(JsonNode node, String indent) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties().forEach(entry -> entry(entry.getKey(), entry.getValue(), indent));
    } else if (node.isArray() && !isFlow(node)) {
      node.values().forEach(element -> item(element, indent));
    } else {
      text.append(indent).append(flow(node)).append('\n');
    }
  }

  private void entry(String key, JsonNode value, String indent) {
    text.append(indent).append(scalar(key)).append(':');
    value(value, indent);
  }

  private void value(JsonNode value, String indent) {
    if (isFlow(value)) {
      text.append(' ').append(flow(value)).append('\n');
    } else {
      text.append('\n');
      block(value, indent + STEP);
    }
  }

  /** An element begins behind its dash; what follows stands beneath. */
  private void item(JsonNode element, String indent) {
    if (isFlow(element)) {
      text.append(indent).append("- ").append(flow(element)).append('\n');
      return;
    }
    var start = text.length();
    block(element, indent + STEP);
    text.replace(start + indent.length(), start + indent.length() + 1, "-");
  }

  private static boolean isFlow(JsonNode node) {
    if (node.isObject()) {
      return node.isEmpty();
    }
    return !node.isArray() || node.values().stream().noneMatch(JsonNode::isContainer);
  }

  private static String flow(JsonNode node) {
    if (node.isObject()) {
      return "{}";
    }
    if (!node.isArray()) {
      return scalar(node);
    }
    var elements = node.values().stream().map(YamlWriter::scalar).toList();
    return "[" + String.join(", ", elements) + "]";
  }

  private static String scalar(JsonNode node) {
    if (node.isString()) {
      return scalar(node.asString());
    }
    return node.isNumber() ? node.decimalValue().toPlainString() : node.toString();
  }

  private static String scalar(String value) {
    var isPlain =
        DAY.matcher(value).matches()
            || (PLAIN.matcher(value).matches() && !WORD.matcher(value).matches());
    return isPlain ? value : JsonNodeFactory.instance.stringNode(value).toString();
  }
}
