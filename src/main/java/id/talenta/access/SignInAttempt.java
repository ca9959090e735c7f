package id.talenta.access;

/**
 * What somebody typed to get in.
 *
 * @param region short name of the region; {@code host} for the host
 * @param username name of the account
 * @param password the password
 * @param address network address it came from
 */
public record SignInAttempt(String region, String username, String password, String address) {
  /** Never shows what was typed, so that it does not end up in a log. */
  @Override
  public String toString() {
    return "SignInAttempt[…]";
  }
}
