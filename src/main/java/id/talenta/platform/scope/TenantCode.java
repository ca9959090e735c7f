package id.talenta.platform.scope;

import java.util.regex.Pattern;

/**
 * The short name of a tenant, as in addresses and file names: {@code oki}, {@code jabar}.
 *
 * @param value 2 to 31 characters: small letters, digits and underscores, a letter first
 */
public record TenantCode(String value) {
  private static final int MAXIMUM_LENGTH = 31;

  /** Names the host where regions are named: at sign-in and in the API. */
  private static final String HOST = "host";

  private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9_]{1,30}");

  /**
   * Checks the syntax.
   *
   * @throws IllegalArgumentException when {@code value} is no tenant code
   */
  public TenantCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a tenant code");
    }
  }

  /** Whether {@code value} has the form of a tenant code. */
  public static boolean isValid(String value) {
    return value.length() <= MAXIMUM_LENGTH
        && !value.equals(HOST)
        && SYNTAX.matcher(value).matches();
  }

  /** The name of the tenant's schema in the database, and of the role that may use it. */
  public String schema() {
    return "t_" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
