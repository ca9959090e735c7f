package id.talenta.platform.yaml;

import id.talenta.platform.error.UserError;
import java.util.List;
import java.util.stream.Collectors;

/** A configuration file, or several, cannot be used. Names everything that is wrong. */
public class YamlException extends UserError {
  private static final long serialVersionUID = 1L;

  private final transient List<YamlProblem> problems;

  /** An error for these problems, at least one. */
  public YamlException(List<YamlProblem> problems) {
    super("yaml.error.refused", problems.size(), listed(problems));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, by file and line. */
  public List<YamlProblem> problems() {
    return problems;
  }

  @Override
  public String getMessage() {
    return "Configuration refused:\n" + listed(problems);
  }

  private static String listed(List<YamlProblem> problems) {
    return problems.stream().map(YamlProblem::toString).collect(Collectors.joining("\n"));
  }
}
