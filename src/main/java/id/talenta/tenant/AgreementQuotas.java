package id.talenta.tenant;

/**
 * How much of the service a government may use by its agreement.
 *
 * @param people civil servants in service, at most
 * @param storageMegabytes size of its data, in megabytes of 1024 × 1024 bytes, at most
 * @param requestsPerMinute requests of its users and programs in a minute, at most
 */
public record AgreementQuotas(int people, int storageMegabytes, int requestsPerMinute) {
  /** Quotas that suit any region. */
  public static final AgreementQuotas USUAL = new AgreementQuotas(20_000, 10_240, 600);

  /** The storage in bytes. */
  public long storageBytes() {
    return (long) storageMegabytes << 20;
  }

  /** Whether each is more than nothing. */
  public boolean arePositive() {
    return people > 0 && storageMegabytes > 0 && requestsPerMinute > 0;
  }
}
