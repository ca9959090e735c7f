package id.talenta.demo.core;

import java.util.ArrayList;
import java.util.List;

/** Gives the parts of offices their subbagian and seksi, as many as there are posts left for. */
final class SupervisorBuilder {
  private static final List<String> SECRETARIAT =
      List.of("Umum dan Kepegawaian", "Keuangan", "Perencanaan dan Pelaporan");
  private static final List<String> DISTRICT =
      List.of("Pemerintahan", "Pelayanan Umum", "Ketenteraman dan Ketertiban");

  private record Wish(Unit parent, String kind, String name, String eselon) {}

  private final Tree tree;

  SupervisorBuilder(Tree tree) {
    this.tree = tree;
  }

  /** Makes so many; the most usual ones first. */
  void fill(int count) {
    var wishes = wishes();
    if (count < 0 || count > wishes.size()) {
      throw new IllegalStateException(
          "Room for " + count + " subbagian and seksi, of " + wishes.size());
    }
    for (var wish : wishes.subList(0, count)) {
      make(wish);
    }
  }

  private void make(Wish wish) {
    var letter = wish.kind().equals("Seksi") ? "S" : "T";
    var number = 1 + children(wish.parent());
    var name = wish.kind() + " " + wish.name();
    var unit = tree.part(wish.parent(), wish.kind(), letter + number, name);
    tree.head(unit, "Kepala " + name + " " + wish.parent().name(), wish.eselon(), false);
  }

  private int children(Unit parent) {
    return (int)
        tree.units().stream()
            .filter(unit -> unit.parent().filter(parent.code()::equals).isPresent())
            .count();
  }

  private List<Wish> wishes() {
    var secretariats = ofKind("Sekretariat");
    var wishes = new ArrayList<Wish>();
    add(wishes, secretariats, "Subbagian", SECRETARIAT.getFirst(), "IV.a");
    add(wishes, ofKind("Bagian"), "Subbagian", "Program dan Evaluasi", "IV.a");
    for (var name : DISTRICT) {
      add(wishes, ofKind("Kecamatan"), "Seksi", name, "IV.a");
      add(wishes, ofKind("Distrik"), "Seksi", name, "IV.a");
    }
    add(wishes, secretariats, "Subbagian", SECRETARIAT.get(1), "IV.a");
    add(wishes, ofKind("Bidang"), "Seksi", "Program dan Pelaksanaan", "IV.a");
    add(wishes, ofKind("Kelurahan"), "Seksi", "Pelayanan Masyarakat", "IV.b");
    add(wishes, secretariats, "Subbagian", SECRETARIAT.get(2), "IV.a");
    add(wishes, ofKind("Bidang"), "Seksi", "Pembinaan dan Pengendalian", "IV.a");
    return wishes;
  }

  private List<Unit> ofKind(String kind) {
    return tree.units().stream().filter(unit -> unit.kind().equals(kind)).toList();
  }

  private static void add(
      List<Wish> wishes, List<Unit> parents, String kind, String name, String eselon) {
    for (var parent : parents) {
      wishes.add(new Wish(parent, kind, name, eselon));
    }
  }
}
