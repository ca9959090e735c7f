package id.talenta.demo.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Where people work who lead nothing; makes the schools and health centres that are needed. */
final class Workplaces {
  private static final int PROVINCIAL_SCHOOL = 38;
  private static final int SCHOOL = 22;
  private static final int HEALTH_CENTRE = 42;
  private static final double SHARE_OF_HOSPITALS = 0.4;
  private static final double SHARE_OF_PROVINCIAL_HOSPITALS = 1;
  private static final Map<String, Integer> EXECUTIVES =
      Map.ofEntries(
          Map.entry("Sekolah", 3),
          Map.entry("Puskesmas", 8),
          Map.entry("Rumah Sakit", 40),
          Map.entry("Cabang Dinas", 9),
          Map.entry("Sekretariat", 9),
          Map.entry("Bidang", 5),
          Map.entry("Bagian", 6),
          Map.entry("Kecamatan", 8),
          Map.entry("Distrik", 8),
          Map.entry("Kelurahan", 5),
          Map.entry("Subbagian", 3),
          Map.entry("Seksi", 2));
  private static final Map<String, Integer> EXPERTS =
      Map.of("Bidang", 3, "Bagian", 3, "Sekretariat", 2, "Biro", 1);

  private final Tree tree;
  private final boolean province;

  Workplaces(Tree tree, boolean province) {
    this.tree = tree;
    this.province = province;
  }

  /** The schools of so many teachers, one entry for each teacher. */
  List<Unit> schools(int teachers) {
    var count = Math.ceilDiv(teachers, province ? PROVINCIAL_SCHOOL : SCHOOL);
    var parents = province ? ofKind("Cabang Dinas") : List.of(tree.unit("DISDIK"));
    var schools = new ArrayList<Unit>();
    for (var number = 1; number <= count; number++) {
      var parent = parents.get(number % parents.size());
      var name = (isHigher(number) ? (province ? "SMK" : "SMP") : (province ? "SMA" : "SD"));
      var code = "U%03d".formatted(number);
      schools.add(tree.part(parent, "Sekolah", code, name + " Negeri Contoh " + number));
    }
    return spread(schools, teachers);
  }

  private static boolean isHigher(int number) {
    return number % 3 == 0;
  }

  /** The health centres and hospitals of so many, one entry for each. */
  List<Unit> healthCentres(int people) {
    var share = province ? SHARE_OF_PROVINCIAL_HOSPITALS : SHARE_OF_HOSPITALS;
    var inHospitals = (int) (people * share);
    var places = spread(ofKind("Rumah Sakit"), inHospitals);
    var count = Math.ceilDiv(people - inHospitals, HEALTH_CENTRE);
    var centres = new ArrayList<Unit>();
    for (var number = 1; number <= count; number++) {
      var code = "P%02d".formatted(number);
      var name = "Puskesmas Contoh " + number;
      centres.add(tree.part(tree.unit("DINKES"), "Puskesmas", code, name));
    }
    places.addAll(spread(centres, people - inHospitals));
    return places;
  }

  /** The offices of so many other experts, one entry for each. */
  List<Unit> offices(int people) {
    return byWeight(EXPERTS, people);
  }

  /** All units that employ executives, one entry for each of so many. */
  List<Unit> everywhere(int people) {
    return byWeight(EXECUTIVES, people);
  }

  private List<Unit> byWeight(Map<String, Integer> weights, int people) {
    var weighted = new ArrayList<Unit>();
    for (var unit : tree.units()) {
      for (var times = 0; times < weights.getOrDefault(unit.kind(), 0); times++) {
        weighted.add(unit);
      }
    }
    return spread(weighted, people);
  }

  private List<Unit> ofKind(String kind) {
    return tree.units().stream().filter(unit -> unit.kind().equals(kind)).toList();
  }

  /** As even as can be: each place gets its share of the people, in the order of the units. */
  private static List<Unit> spread(List<Unit> places, int people) {
    var spread = new ArrayList<Unit>(people);
    for (var index = 0; index < people; index++) {
      spread.add(places.get((int) ((long) index * places.size() / people)));
    }
    spread.sort(Comparator.comparingInt(Unit::order));
    return spread;
  }
}
