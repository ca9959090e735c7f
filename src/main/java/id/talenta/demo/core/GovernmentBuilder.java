package id.talenta.demo.core;

import id.talenta.tenant.TenantIdentity;
import id.talenta.tenant.TenantKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays out a region's government: secretariat, offices, districts, and the posts that lead them.
 */
final class GovernmentBuilder {
  private static final Set<String> CRITICAL =
      Set.of("DISDIK", "DINKES", "DPUPR", "DBMPR", "BAPPEDA", "BPKAD", "BKD");
  private static final Map<String, List<String>> ASSISTANTS =
      Map.of(
          "AS1", List.of("TAPEM", "HUKUM", "KESRA"),
          "AS2", List.of("EKO", "PBJ", "BANG"),
          "AS3", List.of("ORG", "UMUM", "PROKOPIM"));
  private static final List<String> FLOWERS =
      List.of(
          "Anggrek",
          "Bakung",
          "Cempaka",
          "Dahlia",
          "Flamboyan",
          "Kamboja",
          "Kenanga",
          "Mawar",
          "Melati",
          "Seroja",
          "Teratai");

  private static final int BRANCHES = 9;
  private static final int PROVINCIAL_HOSPITALS = 3;

  private final Tree tree;
  private final RegionPlan plan;
  private final TenantIdentity identity;
  private final boolean province;

  GovernmentBuilder(Tree tree, RegionPlan plan, TenantIdentity identity) {
    this.tree = tree;
    this.plan = plan;
    this.identity = identity;
    this.province = identity.kind() == TenantKind.PROVINCE;
  }

  /**
   * Builds it.
   *
   * @param structuralPosts how many posts shall lead; what the offices leave goes to their parts
   */
  void build(int structuralPosts) {
    var root = tree.root("Pemerintah " + identity.name());
    secretariat(root);
    for (var office : OfficeCatalogue.others(province)) {
      council(root, office);
    }
    for (var office : OfficeCatalogue.dinas(province, plan.dinas())) {
      office(root, "Dinas", office);
    }
    for (var office : OfficeCatalogue.badan(province, plan.badan())) {
      office(root, "Badan", office);
    }
    districts(root);
    branches();
    hospitals();
    new SupervisorBuilder(tree).fill(structuralPosts - tree.posts().size());
  }

  private void secretariat(Unit root) {
    var office =
        new Office(
            "SETDA",
            "Sekretariat Daerah",
            "Sekretariat Daerah",
            List.of(),
            List.of("Administrasi Publik", "Ilmu Pemerintahan", "Hukum"),
            List.of("Analis Kebijakan"));
    var secretariat = tree.office(root, "Sekretariat Daerah", office, "Sekretariat Daerah");
    var secretary = tree.head(secretariat, "Sekretaris Daerah", province ? "I.b" : "II.a", true);
    tree.leads(root, secretary);
    for (var field :
        List.of(
            "Pemerintahan, Hukum dan Politik",
            "Ekonomi, Keuangan dan Pembangunan",
            "Kemasyarakatan dan Sumber Daya Manusia")) {
      tree.staff(secretariat, "Staf Ahli " + identity.headTitle() + " Bidang " + field, highest());
    }
    assistant(secretariat, "AS1", "Asisten Pemerintahan dan Kesejahteraan Rakyat");
    assistant(secretariat, "AS2", "Asisten Perekonomian dan Pembangunan");
    assistant(secretariat, "AS3", "Asisten Administrasi Umum");
  }

  private void assistant(Unit secretariat, String code, String title) {
    var unit = tree.part(secretariat, "Asisten", code, title);
    tree.head(unit, title, highest(), false);
    var own = ASSISTANTS.getOrDefault(code, List.of());
    for (var bureau : OfficeCatalogue.bureaus(province, plan.bureaus())) {
      if (own.contains(bureau.code())) {
        bureau(unit, bureau);
      }
    }
  }

  private void bureau(Unit assistant, Office bureau) {
    var kind = bureau.kind();
    var unit = tree.office(assistant, kind, bureau, kind + " " + bureau.name());
    tree.head(unit, "Kepala " + unit.name(), province ? "II.b" : "III.a", false);
    if (!province) {
      return;
    }
    var number = 1;
    for (var division : bureau.divisions()) {
      var part = tree.part(unit, "Bagian", "G" + number++, "Bagian " + division);
      tree.head(part, "Kepala " + part.name(), "III.a", false);
    }
  }

  /** The council's secretariat and the inspectorate: their parts have titles of their own. */
  private void council(Unit root, Office office) {
    var unit = tree.office(root, office.name(), office, office.name());
    var isInspectorate = office.code().equals("ITDA");
    tree.head(unit, isInspectorate ? "Inspektur" : "Sekretaris DPRD", highest(), isInspectorate);
    if (isInspectorate) {
      var secretariat = tree.part(unit, "Sekretariat", "SEK", "Sekretariat Inspektorat");
      tree.head(secretariat, "Sekretaris Inspektorat", "III.a", false);
    }
    var number = 1;
    for (var division : office.divisions().subList(0, divisions(office))) {
      var name = isInspectorate ? division : "Bagian " + division;
      var part = tree.part(unit, isInspectorate ? "Bidang" : "Bagian", "B" + number++, name);
      tree.head(part, isInspectorate ? division : "Kepala " + name, "III.a", false);
    }
  }

  private void office(Unit root, String kind, Office office) {
    var unit = tree.office(root, kind, office, nameOf(office));
    tree.head(unit, "Kepala " + unit.name(), highest(), CRITICAL.contains(office.code()));
    var secretariat = tree.part(unit, "Sekretariat", "SEK", "Sekretariat " + unit.name());
    tree.head(secretariat, "Sekretaris " + unit.name(), "III.a", false);
    var number = 1;
    for (var division : office.divisions().subList(0, divisions(office))) {
      var part = tree.part(unit, "Bidang", "B" + number++, "Bidang " + division);
      var title = "Kepala " + part.name() + " " + unit.name();
      tree.head(part, title, province ? "III.a" : "III.b", false);
    }
  }

  private void districts(Unit root) {
    var flowers = new ArrayList<>(FLOWERS);
    for (var index = 0; index < plan.districts().size(); index++) {
      var name = plan.districtKind() + " " + plan.districts().get(index);
      var code = "KEC%02d".formatted(index + 1);
      var fields = List.of("Ilmu Pemerintahan", "Administrasi Publik", "Hukum");
      var office = new Office(code, plan.districtKind(), name, List.of(), fields, List.of());
      var unit = tree.office(root, plan.districtKind(), office, name);
      var leader = plan.districtKind().equals("Kecamatan") ? "Camat " : "Kepala Distrik ";
      tree.head(unit, leader + plan.districts().get(index), "III.a", false);
      tree.staff(unit, "Sekretaris " + name, "III.b");
      for (var number = 0; number < plan.kelurahan().get(index); number++) {
        var village = flowers.get(number) + " " + plan.districts().get(index);
        var part =
            tree.part(unit, "Kelurahan", "L%02d".formatted(number + 1), "Kelurahan " + village);
        tree.head(part, "Lurah " + village, "IV.a", false);
      }
    }
  }

  /** A province's schools belong to branches of its education office. */
  private void branches() {
    var education = tree.unit("DISDIK");
    for (var number = 1; province && number <= BRANCHES; number++) {
      var name = "Cabang Dinas Pendidikan Wilayah " + number;
      var unit = tree.part(education, "Cabang Dinas", "C%02d".formatted(number), name);
      tree.head(unit, "Kepala " + name, "III.a", false);
    }
  }

  private void hospitals() {
    var health = tree.unit("DINKES");
    for (var number = 1; number <= (province ? PROVINCIAL_HOSPITALS : 1); number++) {
      var name = "Rumah Sakit Umum Daerah " + FLOWERS.get(number - 1);
      var unit = tree.part(health, "Rumah Sakit", "RS" + number, name);
      tree.head(unit, "Direktur " + name, "III.a", false);
    }
  }

  /** Heads of offices have the higher of the two eselons of JPT pratama in a province. */
  private String highest() {
    return province ? "II.a" : "II.b";
  }

  private int divisions(Office office) {
    return Math.min(plan.bidang(), office.divisions().size());
  }

  /** The personnel agency has the name that the region itself gives it. */
  private String nameOf(Office office) {
    return office.code().equals("BKD")
        ? identity.personnelAgency().name().replace(" " + identity.name(), "")
        : office.name();
  }
}
