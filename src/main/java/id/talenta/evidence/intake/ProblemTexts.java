package id.talenta.evidence.intake;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;

/** The words for what is wrong with a row, and for what to do about it. */
public final class ProblemTexts {
  private static final String REASON = "intake.problem.";
  private static final String ACTION = "intake.todo.";
  private static final String FILE = "file";

  private ProblemTexts() {}

  /** What is wrong, the same for all rows with this code. */
  public static String reason(String code, Language language) {
    var key = code.startsWith(FILE + ".") ? REASON + FILE : REASON + code;
    return Messages.shared().text(language, key);
  }

  /** What to do about it. */
  public static String action(ImportProblem problem, Language language) {
    var arguments = problem.arguments().toArray();
    if (problem.code().startsWith(FILE + ".")) {
      var key = FILE + ".error" + problem.code().substring(FILE.length());
      return Messages.shared().text(language, key, arguments);
    }
    var near = ACTION + problem.code() + ".near";
    var key = arguments.length > 0 && Messages.shared().has(near) ? near : ACTION + problem.code();
    return Messages.shared().text(language, key, arguments);
  }
}
