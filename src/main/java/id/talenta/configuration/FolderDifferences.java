package id.talenta.configuration;

import id.talenta.configuration.ConfigurationDifference.Kind;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.tenant.FolderFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Says in what two folders differ, value by value. */
final class FolderDifferences {
  private static final int LONGEST = 120;

  private FolderDifferences() {}

  /** All differences, file by file in the order of the files. */
  static List<ConfigurationDifference> between(
      Map<FolderFile, String> database, Map<FolderFile, String> files) {
    var found = new ArrayList<ConfigurationDifference>();
    for (var file : FolderFile.values()) {
      var before = Optional.ofNullable(database.get(file));
      var after = Optional.ofNullable(files.get(file));
      if (!before.equals(after)) {
        compare(file, before, after, found);
      }
    }
    return found;
  }

  private static void compare(
      FolderFile file,
      Optional<String> before,
      Optional<String> after,
      List<ConfigurationDifference> found) {
    if (!file.isYaml()) {
      found.add(
          new ConfigurationDifference(
              file,
              "",
              before.map(FolderDifferences::size),
              after.map(FolderDifferences::size),
              Kind.DRAWING));
      return;
    }
    var old = values(file, before);
    var now = values(file, after);
    var start = found.size();
    old.forEach(
        (place, value) -> {
          var other = Optional.ofNullable(now.get(place));
          if (!other.equals(Optional.of(value))) {
            found.add(
                new ConfigurationDifference(file, place, Optional.of(value), other, Kind.VALUE));
          }
        });
    now.forEach(
        (place, value) -> {
          if (!old.containsKey(place)) {
            found.add(
                new ConfigurationDifference(
                    file, place, Optional.empty(), Optional.of(value), Kind.VALUE));
          }
        });
    if (found.size() == start) {
      found.add(
          new ConfigurationDifference(
              file, "", before.map(text -> ""), after.map(text -> ""), Kind.LAYOUT));
    }
  }

  private static Map<String, String> values(FolderFile file, Optional<String> text) {
    var values = new LinkedHashMap<String, String>();
    text.ifPresent(found -> flatten(YamlFile.read(file.fileName(), found).content(), "", values));
    return values;
  }

  /** Lists of plain values are told as one value. */
  private static void flatten(JsonNode node, String place, Map<String, String> values) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties()
          .forEach(
              entry ->
                  flatten(
                      entry.getValue(),
                      place + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"),
                      values));
    } else if (node.isArray() && node.values().stream().anyMatch(JsonNode::isContainer)) {
      for (var index = 0; index < node.size(); index++) {
        flatten(node.get(index), place + "/" + index, values);
      }
    } else {
      values.put(place, shown(node));
    }
  }

  private static String shown(JsonNode node) {
    var text =
        node.isNumber()
            ? node.decimalValue().stripTrailingZeros().toPlainString()
            : node.isString() ? node.asString() : node.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }

  private static String size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length + " B";
  }
}
