package id.talenta.platform.yaml;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Turns the text of one file into a tree, and remembers the line of each part. */
final class YamlReader {
  private static final int MAXIMUM_CHARACTERS = 1_000_000;
  private static final int MAXIMUM_DEPTH = 20;
  private static final int MAXIMUM_REFERENCES = 20;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,10}");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String name;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<YamlProblem> problems = new ArrayList<>();

  YamlReader(String name) {
    this.name = name;
  }

  YamlFile read(String text) {
    refuseReferences(text);
    var root = compose(text);
    if (root == null) {
      throw new YamlException(List.of(problem(1, "", "yaml.problem.empty")));
    }
    var content = tree(root, "");
    if (!problems.isEmpty()) {
      throw new YamlException(problems);
    }
    return new YamlFile(name, content, lines);
  }

  /**
   * Finds anchors, references and tags before anything is built of them: a few lines of references
   * to references can stand for more than any machine holds.
   */
  private void refuseReferences(String text) {
    yaml(
        yaml -> {
          for (var event : yaml.parse(new StringReader(text))) {
            var line = event.getStartMark() == null ? 1 : event.getStartMark().getLine() + 1;
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
              problems.add(problem(line, "", "yaml.problem.anchor"));
            }
            if (hasTag(event)) {
              problems.add(problem(line, "", "yaml.problem.tag"));
            }
          }
          return true;
        });
    if (!problems.isEmpty()) {
      throw new YamlException(problems.stream().limit(MAXIMUM_REFERENCES).toList());
    }
  }

  private static boolean hasTag(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag() != null;
      case CollectionStartEvent collection -> collection.getTag() != null;
      default -> false;
    };
  }

  private @Nullable Node compose(String text) {
    return yaml(yaml -> yaml.compose(new StringReader(text)));
  }

  private <T extends @Nullable Object> T yaml(Function<Yaml, T> work) {
    var options = new LoaderOptions();
    options.setCodePointLimit(MAXIMUM_CHARACTERS);
    options.setNestingDepthLimit(MAXIMUM_DEPTH);
    options.setMaxAliasesForCollections(0);
    try {
      return work.apply(new Yaml(options));
    } catch (MarkedYAMLException failure) {
      var mark = failure.getProblemMark();
      var line = mark == null ? 1 : mark.getLine() + 1;
      throw new YamlException(
          List.of(problem(line, "", "yaml.problem.syntax", String.valueOf(failure.getProblem()))));
    } catch (YAMLException failure) {
      throw new YamlException(
          List.of(problem(1, "", "yaml.problem.syntax", String.valueOf(failure.getMessage()))));
    }
  }

  private JsonNode tree(Node node, String pointer) {
    lines.putIfAbsent(pointer, line(node));
    return switch (node) {
      case MappingNode mapping -> map(mapping, pointer);
      case SequenceNode sequence -> list(sequence, pointer);
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new IllegalStateException("Unknown node " + node.getNodeId());
    };
  }

  private JsonNode map(MappingNode mapping, String pointer) {
    var result = NODES.objectNode();
    for (var entry : mapping.getValue()) {
      var keyLine = line(entry.getKeyNode());
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        problems.add(problem(keyLine, pointer, "yaml.problem.key"));
        continue;
      }
      var place = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
      if (result.has(key.getValue())) {
        problems.add(problem(keyLine, place, "yaml.problem.duplicate", key.getValue()));
      }
      lines.put(place, keyLine);
      result.set(key.getValue(), tree(entry.getValueNode(), place));
    }
    return result;
  }

  private JsonNode list(SequenceNode sequence, String pointer) {
    var result = NODES.arrayNode();
    for (var element : sequence.getValue()) {
      result.add(tree(element, pointer + "/" + result.size()));
    }
    return result;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    var text = scalar.getValue();
    if (!scalar.isPlain()) {
      return NODES.stringNode(text);
    }
    if (scalar.getTag().equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    if (text.equals("true") || text.equals("false")) {
      return NODES.booleanNode(text.equals("true"));
    }
    if (WHOLE_NUMBER.matcher(text).matches()) {
      return NODES.numberNode(new BigInteger(text).longValueExact());
    }
    if (DECIMAL.matcher(text).matches()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    return NODES.stringNode(text);
  }

  private YamlProblem problem(int line, String pointer, String reasonKey, String... arguments) {
    return new YamlProblem(name, line, pointer, reasonKey, List.of(arguments));
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
