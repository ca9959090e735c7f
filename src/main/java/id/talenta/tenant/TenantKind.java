package id.talenta.tenant;

/** What kind of government a tenant is. */
public enum TenantKind {
  /** Provinsi. */
  PROVINCE,
  /** Kota. */
  CITY,
  /** Kabupaten. */
  REGENCY
}
