package id.talenta.evidence.intake;

import id.talenta.platform.file.WorkbookWriter;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import java.io.OutputStream;
import java.util.Locale;

/** Empty tables to be filled, with an explanation of every column. */
public final class IntakeTemplates {
  private static final String SHEET = "Petunjuk";
  private static final int MEANING = 2;
  private static final int MEANING_WIDTH = 60;
  private static final int CHOICES = 4;

  private IntakeTemplates() {}

  /** The name of a template, such as {@code templat-pegawai.xlsx}. */
  public static String fileName(IntakeKind kind, String ending) {
    var title = Messages.shared().text(Language.INDONESIAN, kind.titleKey());
    return "templat-"
        + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "")
        + "."
        + ending;
  }

  /** Writes a CSV file that has the headings only; the stream stays open. */
  public static void writeCsv(IntakeKind kind, OutputStream output) {
    IntakeWriter.csv(kind, output).close();
  }

  /** Writes a workbook with an empty sheet and one that explains the columns. */
  public static void writeXlsx(IntakeKind kind, Language language, OutputStream output) {
    try (var workbook = new WorkbookWriter(output)) {
      try (var data = workbook.sheet("Data")) {
        data.row(kind.headers());
      }
      try (var guide = workbook.sheet(SHEET)) {
        guide.row(
            text(language, "intake.guide.column"),
            text(language, "intake.guide.required"),
            text(language, "intake.guide.meaning"),
            text(language, "intake.guide.example"),
            text(language, "intake.guide.choices"));
        guide.width(0, MEANING_WIDTH / 2);
        guide.width(MEANING, MEANING_WIDTH);
        guide.width(CHOICES, MEANING_WIDTH);
        for (var column : kind.columns()) {
          guide.row(
              column.header(),
              text(language, column.required() ? "platform.yes" : "platform.no"),
              meaning(kind, column, language),
              column.example(),
              String.join(", ", column.choices()));
        }
      }
    }
  }

  /** What a column says. */
  public static String meaning(IntakeKind kind, IntakeColumn column, Language language) {
    var own = "intake.meaning." + kind + "." + column.field();
    var key = Messages.shared().has(own) ? own : "intake.meaning." + shared(column.field());
    return text(language, key);
  }

  private static String shared(IntakeField field) {
    return switch (field) {
      case INTEGRITAS,
          KERJA_SAMA,
          KOMUNIKASI,
          ORIENTASI_PADA_HASIL,
          PELAYANAN_PUBLIK,
          PENGEMBANGAN_DIRI_DAN_ORANG_LAIN,
          MENGELOLA_PERUBAHAN,
          PENGAMBILAN_KEPUTUSAN,
          PEREKAT_BANGSA ->
          "COMPETENCE";
      default -> field.name();
    };
  }

  private static String text(Language language, String key) {
    return Messages.shared().text(language, key);
  }
}
