package id.talenta.organization;

import id.talenta.platform.error.UserError;
import java.util.regex.Pattern;

/**
 * What a unit is in the region's own words: Dinas, Badan, Kecamatan, Bidang. Regions differ, so
 * this is a text, not a list.
 *
 * @param value 1 to 60 letters, digits, blanks and the signs of ordinary names
 */
public record UnitKind(String value) {
  private static final int LONGEST = 60;
  private static final Pattern CHARACTERS = Pattern.compile("[\\p{L}\\p{Nd} .,'/()&-]+");

  /** Refuses what is no kind. */
  public UnitKind {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new UserError("organization.error.unit-kind.size", LONGEST);
    }
    if (!CHARACTERS.matcher(value).matches()) {
      throw new UserError("organization.error.unit-kind.characters", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
