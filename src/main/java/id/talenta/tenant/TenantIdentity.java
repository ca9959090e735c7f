package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;

/**
 * Who a government is.
 *
 * @param code its short name
 * @param name its full name, such as {@code Kota Magelang}
 * @param kind province, city or regency
 * @param capital its capital; a city's own name for a city
 * @param headTitle title of the regional head: Gubernur, Wali Kota or Bupati
 * @param personnelAgency the agency that keeps its civil servants (BKD, BKPSDM)
 * @param timeZone name of its time zone
 */
public record TenantIdentity(
    TenantCode code,
    String name,
    TenantKind kind,
    String capital,
    String headTitle,
    PersonnelAgency personnelAgency,
    String timeZone) {

  /**
   * The agency that keeps the civil servants.
   *
   * @param name its full name
   * @param abbreviation its short name
   * @param example whether the region has yet to confirm it
   */
  public record PersonnelAgency(String name, String abbreviation, boolean example) {}
}
