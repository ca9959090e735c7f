package id.talenta.organization;

import id.talenta.platform.error.UserError;
import java.util.regex.Pattern;

/**
 * The short name of a unit (kode unit kerja), unique in the region.
 *
 * @param value 1 to 40 letters, digits, dots, hyphens, underscores and slashes
 */
public record UnitCode(String value) {
  private static final int LONGEST = 40;
  private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9._/-]+");

  /** Refuses what is no code. */
  public UnitCode {
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new UserError("organization.error.unit-code.size", LONGEST);
    }
    if (!CHARACTERS.matcher(value).matches()) {
      throw new UserError("organization.error.unit-code.characters", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
