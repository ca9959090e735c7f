package id.talenta.tenant.exit;

/** Hears how far the making or reading of a package is, and may end it by throwing. */
@FunctionalInterface
public interface ExitProgress {
  /**
   * Tells how far it is.
   *
   * @param done how much is done
   * @param total how much there is; 0 while unknown
   * @param messageKey what is being done
   */
  void report(long done, long total, String messageKey);
}
