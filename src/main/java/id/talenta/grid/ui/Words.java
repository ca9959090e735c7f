package id.talenta.grid.ui;

import id.talenta.evidence.EvidenceData;
import id.talenta.evidence.EvidenceKind;
import id.talenta.grid.SheetLine;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Aggregation;
import id.talenta.rule.core.Band;
import id.talenta.rule.core.FactCodes;
import id.talenta.rule.core.LocalText;
import java.math.BigDecimal;
import java.util.Set;

/** What numbers and codes of a sheet are called. */
final class Words {
  private Words() {}

  static String of(LocalText text) {
    return switch (Language.current()) {
      case INDONESIAN -> text.indonesian();
      case ENGLISH -> text.english();
    };
  }

  /** What was found, in words. */
  static String raw(SheetLine line) {
    var indicator = line.contribution().indicator();
    var raw = line.contribution().raw();
    if (raw.isEmpty()) {
      return Text.of("grid.missing");
    }
    return switch (indicator.aggregation()) {
      case MEAN -> Text.of("grid.raw.MEAN", decimal(raw.get()));
      case TOTAL -> Text.of("grid.raw.TOTAL", decimal(raw.get()));
      case COUNT -> Text.of("grid.raw.COUNT", decimal(raw.get()));
      case LATEST, HIGHEST, LOWEST, SUM -> single(line, raw.get());
    };
  }

  private static String single(SheetLine line, String raw) {
    var indicator = line.contribution().indicator();
    if (indicator.aggregation() != Aggregation.SUM && FactCodes.of(indicator.fact()).isPresent()) {
      return code(line, raw);
    }
    var key = "grid.raw." + indicator.fact().name();
    return Text.of(key, decimal(raw));
  }

  private static String code(SheetLine line, String raw) {
    return line.contribution().indicator().fact().kind().isPresent()
        ? Text.of("evidence.code." + raw)
        : Text.of("grid.code." + raw);
  }

  /** What a fact says: its title, or its code and score. */
  static String what(EvidenceData data) {
    var code = Text.of("evidence.code." + data.code());
    var value = data.score().map(score -> code + " " + Formats.number(score)).orElse(code);
    return data.title().isEmpty() ? value : data.title() + " (" + value + ")";
  }

  /** A band in words: {@code 20 sampai di bawah 60}. */
  static String band(Band band) {
    return band.to()
        .map(to -> Text.of("grid.band.between", Formats.number(band.from()), Formats.number(to)))
        .orElseGet(() -> Text.of("grid.band.above", Formats.number(band.from())));
  }

  static String kind(EvidenceKind kind) {
    return Text.of("evidence.kind", kind);
  }

  /** What people have in common to whom one of these kinds is missing. */
  static String lacking(Set<EvidenceKind> kinds) {
    var names = kinds.stream().sorted().map(Words::kind).toList();
    var words =
        names.size() < 2
            ? String.join("", names)
            : Text.of(
                "grid.filter.lacking.or",
                String.join(", ", names.subList(0, names.size() - 1)),
                names.getLast());
    return Text.of("grid.filter.lacking.chip", words);
  }

  private static String decimal(String number) {
    return Formats.number(new BigDecimal(number));
  }
}
