package id.talenta.evidence.intake;

import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import id.talenta.people.Employment;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The values that a column may have, each with its label, its code and other words for it; small
 * and capital letters, blanks and signs make no difference.
 *
 * @param <T> what they stand for
 */
final class Choices<T> {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** PNS and PPPK. */
  static final Choices<Employment> EMPLOYMENT = ofConstants("people.employment", Employment.class);

  /** Yes and no. */
  static final Choices<Boolean> TRUTH =
      new Choices<Boolean>()
          .with("Ya", true)
          .with("Tidak", false)
          .also(true, "Y", "Yes", "Benar", "True", "1")
          .also(false, "T", "N", "No", "Salah", "False", "0");

  /** Levels of education, which have their own reader; for their labels. */
  static final Choices<Education> EDUCATION = ofConstants("evidence.code", Education.class);

  /** Levels of positions. */
  static final Choices<PositionLevel> LEVEL = levels();

  private final Map<String, T> values = new HashMap<>();
  private final List<String> labels = new ArrayList<>();

  private Choices() {}

  /** The codes of a kind of evidence. */
  static Choices<String> codes(EvidenceKind kind) {
    var choices = new Choices<String>();
    for (var code : kind.codes()) {
      choices.with(text(Language.INDONESIAN, "evidence.code." + code), code);
    }
    for (var code : kind.codes()) {
      choices.also(code, code, text(Language.ENGLISH, "evidence.code." + code));
      choices.also(code, otherWords(kind, code));
    }
    return choices;
  }

  /** The value of these words. */
  Optional<T> find(String words) {
    return Optional.ofNullable(values.get(key(words)));
  }

  /** What people should write. */
  List<String> labels() {
    return List.copyOf(labels);
  }

  /** Words without what makes no difference. */
  static String key(String words) {
    return SIGNS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private Choices<T> with(String label, T value) {
    labels.add(label);
    values.put(key(label), value);
    return this;
  }

  private Choices<T> also(T value, String... words) {
    for (var word : words) {
      values.putIfAbsent(key(word), value);
    }
    return this;
  }

  private static <E extends Enum<E>> Choices<E> ofConstants(String prefix, Class<E> type) {
    var choices = new Choices<E>();
    for (var constant : type.getEnumConstants()) {
      choices.with(text(Language.INDONESIAN, prefix + "." + constant.name()), constant);
      choices.also(constant, constant.name());
    }
    return choices;
  }

  private static Choices<PositionLevel> levels() {
    var choices = ofConstants("organization.level", PositionLevel.class);
    for (var level : PositionLevel.values()) {
      var label = text(Language.INDONESIAN, "organization.level." + level.name());
      choices.also(level, text(Language.ENGLISH, "organization.level." + level.name()));
      if (label.startsWith("JF ")) {
        choices.also(level, label.substring(3), "Fungsional " + label.substring(3));
      }
      if (label.startsWith("JPT ")) {
        choices.also(level, "Jabatan Pimpinan Tinggi " + label.substring(4));
      }
    }
    // Eselon I is either of two levels, so it is left out.
    return choices
        .also(PositionLevel.JPT_PRATAMA, "Eselon II", "Eselon II.a", "Eselon II.b", "II.a", "II.b")
        .also(
            PositionLevel.ADMINISTRATOR,
            "Eselon III",
            "Eselon III.a",
            "Eselon III.b",
            "III.a",
            "III.b")
        .also(PositionLevel.PENGAWAS, "Eselon IV", "Eselon IV.a", "Eselon IV.b", "IV.a", "IV.b");
  }

  private static String[] otherWords(EvidenceKind kind, String code) {
    return switch (kind) {
      case DISCIPLINE -> words(code, "LIGHT", "R", "MODERATE", "S", "SEVERE", "B");
      case AWARD, TEAM_ASSIGNMENT, INNOVATION ->
          words(code, "REGIONAL", "Kabupaten", "REGIONAL", "Kota", "UNIT", "Perangkat Daerah");
      case TRAINING -> words(code, "SOCIO_CULTURAL", "Sosiokultural", "STRUCTURAL", "Kepemimpinan");
      case EDUCATION -> words(code, "SLTA", "SMA", "SLTA", "SMK", "D4", "D-IV", "D3", "D-III");
      case PERFORMANCE_RATING,
          COMPETENCE_ASSESSMENT,
          POTENTIAL_ASSESSMENT,
          FEEDBACK_360,
          CERTIFICATE,
          ORGANIZATION_ROLE,
          ATTENDANCE ->
          new String[0];
    };
  }

  /** Of pairs of a code and a word, the words of this code. */
  private static String[] words(String code, String... pairs) {
    var found = new ArrayList<String>();
    for (var index = 0; index < pairs.length; index += 2) {
      if (pairs[index].equals(code)) {
        found.add(pairs[index + 1]);
      }
    }
    return found.toArray(String[]::new);
  }

  private static String text(Language language, String key) {
    return Messages.shared().text(language, key);
  }

  @Override
  public String toString() {
    return Arrays.toString(labels.toArray());
  }
}
