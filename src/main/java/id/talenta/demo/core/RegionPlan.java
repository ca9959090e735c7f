package id.talenta.demo.core;

import java.util.List;

/**
 * How large a made-up region is, and how it is laid out.
 *
 * @param code the region's short name, as its folder in {@code tenants/}
 * @param number 0–6; no two regions share one, so that no two people share a NIP
 * @param people how many civil servants
 * @param dinas how many dinas
 * @param badan how many badan
 * @param bidang how many bidang each of them has
 * @param bureaus how many biro (province) or bagian (city, regency) the regional secretariat has
 * @param districtKind what a district is called: Kecamatan, or Distrik in Papua
 * @param districts names of the kecamatan; a province has none
 * @param kelurahan how many kelurahan each kecamatan has, in their order
 */
public record RegionPlan(
    String code,
    int number,
    int people,
    int dinas,
    int badan,
    int bidang,
    int bureaus,
    String districtKind,
    List<String> districts,
    List<Integer> kelurahan) {
  private static final long SEED = 20_260_101L;

  /** Copies the lists. */
  public RegionPlan {
    districts = List.copyOf(districts);
    kelurahan = List.copyOf(kelurahan);
  }

  /** The region's own seed. */
  long seed() {
    return SEED * 31 + number;
  }
}
