package id.talenta.organization;

import id.talenta.platform.error.UserError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rank (golongan/ruang). Civil servants with tenure (PNS) have I/a to IV/e, those on contract
 * (PPPK) golongan I to XVII.
 *
 * @param value as written: {@code III/c} or {@code IX}
 */
public record Pangkat(String value) {
  /** Which of the two scales a rank stands on. */
  public enum Scale {
    /** I/a to IV/e. */
    PNS,
    /** I to XVII. */
    PPPK
  }

  private static final int LONGEST = 10;
  private static final Pattern CHARACTERS = Pattern.compile("[IVXivx]+[\\s/.-]*[a-eA-E]?");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s/.-]+");
  private static final List<String> PNS =
      List.of(
          "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c",
          "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e");
  private static final List<String> PPPK =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XVII");
  private static final List<String> TITLES =
      List.of(
          "Juru Muda",
          "Juru Muda Tingkat I",
          "Juru",
          "Juru Tingkat I",
          "Pengatur Muda",
          "Pengatur Muda Tingkat I",
          "Pengatur",
          "Pengatur Tingkat I",
          "Penata Muda",
          "Penata Muda Tingkat I",
          "Penata",
          "Penata Tingkat I",
          "Pembina",
          "Pembina Tingkat I",
          "Pembina Utama Muda",
          "Pembina Utama Madya",
          "Pembina Utama");

  /** Refuses what is not on either scale. */
  public Pangkat {
    if (!PNS.contains(value) && !PPPK.contains(value)) {
      throw new UserError("organization.error.rank", value);
    }
  }

  /**
   * Reads a rank as people write it: {@code III/c}, {@code III/C}, {@code iiic}, {@code IX}.
   *
   * @throws UserError when it is no rank
   */
  public static Pangkat of(String text) {
    var trimmed = text.trim();
    if (trimmed.length() > LONGEST) {
      throw new UserError("organization.error.rank", trimmed.substring(0, LONGEST));
    }
    if (!CHARACTERS.matcher(trimmed).matches()) {
      throw new UserError("organization.error.rank", trimmed);
    }
    var plain = SEPARATORS.matcher(trimmed).replaceAll("");
    var last = Character.toLowerCase(plain.charAt(plain.length() - 1));
    if (last >= 'a' && last <= 'e') {
      var roman = plain.substring(0, plain.length() - 1).toUpperCase(Locale.ROOT);
      return new Pangkat(roman + "/" + last);
    }
    return new Pangkat(plain.toUpperCase(Locale.ROOT));
  }

  /** All ranks, the PNS's first, each scale from the lowest to the highest. */
  public static List<String> all() {
    return Stream.concat(PNS.stream(), PPPK.stream()).toList();
  }

  /** The scale it stands on. */
  public Scale scale() {
    return value.indexOf('/') > 0 ? Scale.PNS : Scale.PPPK;
  }

  /** Its place on its scale, 1 to 17. */
  public int step() {
    return switch (scale()) {
      case PNS -> PNS.indexOf(value) + 1;
      case PPPK -> PPPK.indexOf(value) + 1;
    };
  }

  /** The rank's name, such as Penata for III/c; the PPPK's golongan have none. */
  public Optional<String> title() {
    return switch (scale()) {
      case PNS -> Optional.of(TITLES.get(step() - 1));
      case PPPK -> Optional.empty();
    };
  }

  /** Whether both stand on the same scale and this one is as high as the other or higher. */
  public boolean isAtLeast(Pangkat other) {
    return scale() == other.scale() && step() >= other.step();
  }

  @Override
  public String toString() {
    return value;
  }
}
