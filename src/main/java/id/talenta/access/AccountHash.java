package id.talenta.access;

import id.talenta.platform.scope.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a name at sign-in is remembered by: it cannot be read back. */
final class AccountHash {
  private AccountHash() {}

  static String of(Scope scope, String username) {
    return of(scope.schema(), username);
  }

  /** For a region that there is not, whose attempts the host keeps. */
  static String of(String region, String username) {
    try {
      var text = region + "/" + AccountData.normalized(username);
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
