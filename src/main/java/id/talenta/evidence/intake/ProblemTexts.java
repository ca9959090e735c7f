package id.talenta.evidence.intake;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;

/** The words for what is wrong with a row, and for what to do about it. */
public final class ProblemTexts {
  private static final String REASON = "intake.problem.";
  private static final String ACTION = "intake.todo.";
  private static final String FILE = "file";

  /** The code that names another kind of table. */
  static final String OTHER_KIND = "other-kind";

  private ProblemTexts() {}

  /** What is wrong, the same for all rows with this code. */
  public static String reason(String code, Language language) {
    var key = code.startsWith(FILE + ".") ? REASON + FILE : REASON + code;
    return Messages.shared().text(language, key);
  }

  /** What to do about it. */
  public static String action(ImportProblem problem, Language language) {
    var arguments = arguments(problem, language);
    if (problem.code().startsWith(FILE + ".")) {
      var key = FILE + ".error" + problem.code().substring(FILE.length());
      return Messages.shared().text(language, key, arguments);
    }
    var near = ACTION + problem.code() + ".near";
    var key = arguments.length > 0 && Messages.shared().has(near) ? near : ACTION + problem.code();
    return Messages.shared().text(language, key, arguments);
  }

  private static Object[] arguments(ImportProblem problem, Language language) {
    if (problem.code().equals(OTHER_KIND)) {
      var kind = IntakeKind.valueOf(problem.arguments().getFirst());
      return new Object[] {Messages.shared().text(language, kind.titleKey())};
    }
    return problem.arguments().toArray();
  }
}
