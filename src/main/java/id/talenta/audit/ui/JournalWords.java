package id.talenta.audit.ui;

import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.ui.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Plain words for what the journal holds in codes; a code without words stays as it is. */
final class JournalWords {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

  /** Where features keep the words of their constants. */
  private static final List<String> CONSTANTS =
      List.of(
          "platform.role.",
          "agreement.stage.",
          "agreement.golive.task.",
          "agreement.party.",
          "mentoring.state.",
          "mentoring.attendance.",
          "mentoring.question.state.",
          "mentoring.internship.state.",
          "evidence.kind.",
          "intake.kind.",
          "succession.state.",
          "succession.cause.",
          "succession.eligibility.",
          "placement.choice.",
          "export.list.",
          "audit.value.");

  private JournalWords() {}

  /** The beginnings of actions that can be chosen, in the order of the work. */
  static List<String> groups() {
    return List.of(
        "agreement",
        "mentoring",
        "internship",
        "cooperation",
        "access",
        "support",
        "tenant",
        "import",
        "evidence",
        "rule",
        "grid",
        "succession",
        "placement",
        "export",
        "journal");
  }

  static String action(String code) {
    return known("audit.action." + code, code);
  }

  static String subject(String kind) {
    return known("audit.subject." + kind, kind);
  }

  /** The name of a detail. */
  static String detail(String name) {
    return known("audit.detail." + name.toLowerCase(Locale.ROOT), name);
  }

  /** The value of a detail: dates and constants in words. */
  static String value(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return Formats.date(LocalDate.parse(text));
      }
      if (MOMENT.matcher(text).matches()) {
        return Formats.dateTime(Instant.parse(text));
      }
    } catch (DateTimeException noDate) {
      return text;
    }
    return CONSTANT.matcher(text).matches() ? constant(text) : text;
  }

  private static String constant(String name) {
    return CONSTANTS.stream()
        .map(prefix -> prefix + name)
        .filter(Messages.shared()::has)
        .findFirst()
        .map(Text::of)
        .orElse(name);
  }

  private static String known(String key, String code) {
    return Messages.shared().has(key) ? Messages.shared().text(Language.current(), key) : code;
  }
}
