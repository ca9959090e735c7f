package id.talenta.testing;

import id.talenta.access.AccountData;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import java.util.Optional;
import java.util.Set;

/** An account of somebody made up, who reads Indonesian and has neither record nor unit. */
public final class MadeUpAccount {
  private MadeUpAccount() {}

  /** What such an account is made of. */
  public static AccountData of(String username, Role role) {
    return new AccountData(
        username,
        "Siti Rahmawati",
        Set.of(role),
        Optional.empty(),
        Optional.empty(),
        Language.INDONESIAN);
  }
}
