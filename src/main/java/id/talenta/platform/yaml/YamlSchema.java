package id.talenta.platform.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A JSON Schema (2020-12) from {@code src/main/resources/schema}, to check files with. */
public final class YamlSchema {
  private static final String FOLDER = "/schema/";
  private static final Map<String, String> REASONS =
      Map.of(
          "required", "yaml.problem.required",
          "additionalProperties", "yaml.problem.unknown",
          "unevaluatedProperties", "yaml.problem.unknown",
          "type", "yaml.problem.type",
          "enum", "yaml.problem.choice",
          "const", "yaml.problem.constant",
          "pattern", "yaml.problem.pattern",
          "minimum", "yaml.problem.minimum",
          "maximum", "yaml.problem.maximum",
          "uniqueItems", "yaml.problem.repeated");

  private final Schema schema;

  private YamlSchema(Schema schema) {
    this.schema = schema;
  }

  /**
   * The schema of this kind of file.
   *
   * @param kind the file's name before {@code .schema.json}
   */
  public static YamlSchema of(String kind) {
    var resource = FOLDER + kind + ".schema.json";
    try (var stream = YamlSchema.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("No schema " + resource);
      }
      var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
      return new YamlSchema(registry.getSchema(stream, InputFormat.JSON));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What is wrong with a file, by line; empty when it is as it must be. */
  public List<YamlProblem> check(YamlFile file) {
    return schema.validate(file.content()).stream()
        .map(error -> problem(file, error))
        .sorted((one, other) -> Integer.compare(one.line(), other.line()))
        .toList();
  }

  private static YamlProblem problem(YamlFile file, Error error) {
    var pointer = pointer(error);
    var reason = REASONS.get(error.getKeyword());
    if (reason == null) {
      var message = String.valueOf(error.getMessage());
      return file.problem(pointer, "yaml.problem.other", message);
    }
    return file.problem(pointer, reason, arguments(error));
  }

  /** Where the problem is; for a key that must not be there, the key itself. */
  private static String pointer(Error error) {
    var pointer = String.valueOf(error.getInstanceLocation());
    return error.getKeyword().endsWith("Properties") && error.getProperty() != null
        ? pointer + "/" + error.getProperty()
        : pointer;
  }

  private static String[] arguments(Error error) {
    var arguments =
        Optional.<Object[]>ofNullable(error.getArguments()).orElseGet(() -> new Object[0]);
    return Arrays.stream(arguments)
        .map(argument -> String.format(Locale.ROOT, "%s", argument))
        .toArray(String[]::new);
  }
}
