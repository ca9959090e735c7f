package id.talenta.demo.core;

import id.talenta.people.Sex;
import java.util.List;

/**
 * Names nobody has: usual given names, and a family name that says that the person is made up
 * (example, invented, supposed, pretended …).
 */
final class NameBook {
  static final List<String> FAMILY =
      List.of(
          "Contoh",
          "Rekaan",
          "Umpama",
          "Andaian",
          "Khayalan",
          "Peraga",
          "Misalan",
          "Ilustrasi",
          "Percobaan",
          "Simulasi",
          "Bayangan",
          "Tiruan",
          "Karangan",
          "Purwarupa",
          "Imajinasi",
          "Fiktif",
          "Sampel",
          "Perumpamaan",
          "Uji Coba",
          "Angan-Angan");
  private static final List<String> MEN =
      List.of(
          "Agus", "Andi", "Arif", "Asep", "Bagus", "Bambang", "Bayu", "Budi", "Cahyo", "Cecep",
          "Daniel", "Dedi", "Dimas", "Eko", "Fajar", "Galih", "Gilang", "Hadi", "Hendra", "Heru",
          "Ilham", "Indra", "Iwan", "Joko", "Kurnia", "Lukman", "Markus", "Maulana", "Mulyadi",
          "Nanang", "Oscar", "Panji", "Putra", "Rahmat", "Ridwan", "Rizky", "Rudi", "Samuel",
          "Satria", "Slamet", "Sugeng", "Surya", "Syahrul", "Taufik", "Teguh", "Tri", "Untung",
          "Wahyu", "Wawan", "Yohanes", "Yudi", "Yusuf", "Zainal");
  private static final List<String> WOMEN =
      List.of(
          "Aisyah",
          "Anisa",
          "Ayu",
          "Bunga",
          "Citra",
          "Desi",
          "Dewi",
          "Diah",
          "Dwi",
          "Eka",
          "Elisabet",
          "Endang",
          "Fatimah",
          "Fitri",
          "Gita",
          "Hana",
          "Hesti",
          "Ika",
          "Indah",
          "Intan",
          "Jamilah",
          "Kartika",
          "Khadijah",
          "Lestari",
          "Lilis",
          "Lina",
          "Maria",
          "Maya",
          "Mega",
          "Melati",
          "Nani",
          "Neneng",
          "Ningsih",
          "Novi",
          "Nur",
          "Puspita",
          "Putri",
          "Rahayu",
          "Rani",
          "Ratna",
          "Retno",
          "Rina",
          "Sari",
          "Siti",
          "Sri",
          "Sulastri",
          "Tuti",
          "Utami",
          "Wati",
          "Widya",
          "Wulan",
          "Yanti",
          "Yuni",
          "Zahra");

  private NameBook() {}

  /** A name: one or two given names, and a family name. */
  static String name(Sex sex, Dice dice) {
    var given = sex == Sex.MALE ? MEN : WOMEN;
    var first = dice.pick(given);
    var second = dice.pick(given);
    var family = dice.pick(FAMILY);
    return first.equals(second) || dice.chance(0.15)
        ? first + " " + family
        : first + " " + second + " " + family;
  }
}
