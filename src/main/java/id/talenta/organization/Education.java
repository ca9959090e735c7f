package id.talenta.organization;

import id.talenta.platform.error.UserError;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Levels of formal education (jenjang pendidikan), from the lowest to the highest. */
public enum Education {
  /** Primary school. */
  SD(1),
  /** Lower secondary school. */
  SMP(2),
  /** Upper secondary school, general or vocational. */
  SLTA(3),
  /** Diploma of one year. */
  D1(4),
  /** Diploma of two years. */
  D2(5),
  /** Diploma of three years. */
  D3(6),
  /** Diploma of four years; equals a bachelor's degree. */
  D4(7),
  /** Bachelor's degree. */
  S1(7),
  /** Master's degree. */
  S2(8),
  /** Doctorate. */
  S3(9);

  private static final int LONGEST = 20;
  private static final Map<String, Education> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("SLTP", SMP),
          Map.entry("MTS", SMP),
          Map.entry("SMA", SLTA),
          Map.entry("SMK", SLTA),
          Map.entry("MA", SLTA),
          Map.entry("SMU", SLTA),
          Map.entry("DI", D1),
          Map.entry("DII", D2),
          Map.entry("DIII", D3),
          Map.entry("DIV", D4),
          Map.entry("SI", S1),
          Map.entry("SII", S2),
          Map.entry("SIII", S3));

  private final int height;

  Education(int height) {
    this.height = height;
  }

  /** Its height, 1 to 9; D4 and S1 are equal. */
  public int height() {
    return height;
  }

  /** Whether this level is as high as the other or higher. */
  public boolean isAtLeast(Education other) {
    return height >= other.height;
  }

  /**
   * Reads a level as people write it: {@code S1}, {@code S-1}, {@code D-III}, {@code SMA}.
   *
   * @throws UserError when it is no level
   */
  public static Education of(String text) {
    if (text.length() > LONGEST) {
      throw new UserError("organization.error.education", text.substring(0, LONGEST));
    }
    var name = text.toUpperCase(Locale.ROOT).replaceAll("[\\s./-]", "");
    var other = OTHER_NAMES.get(name);
    if (other != null) {
      return other;
    }
    return Arrays.stream(values())
        .filter(level -> level.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UserError("organization.error.education", text));
  }
}
