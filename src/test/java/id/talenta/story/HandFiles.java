package id.talenta.story;

import static id.talenta.story.RawTable.text;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** The files of the story as they lie on disk. */
final class HandFiles {
  private final Map<String, Map<String, String>> people = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> positions = new LinkedHashMap<>();
  private final Map<String, RawTable> evidence = new LinkedHashMap<>();
  private final List<Map<String, String>> units;

  HandFiles(Path folder) {
    units = RawTable.read(folder.resolve("01-unit-kerja.csv")).rows();
    RawTable.read(folder.resolve("03-pegawai.csv"))
        .rows()
        .forEach(row -> people.put(text(row, "NIP"), row));
    RawTable.read(folder.resolve("02-jabatan.xlsx"))
        .rows()
        .forEach(row -> positions.put(text(row, "Kode Jabatan"), row));
    for (var file :
        List.of(
            "05-predikat-kinerja.csv",
            "06-asesmen-kompetensi.xlsx",
            "07-asesmen-potensi.xlsx",
            "08-pendidikan.csv",
            "09-pelatihan.csv",
            "10-penghargaan.xlsx",
            "11-penugasan-tim.csv",
            "12-umpan-balik-360.csv",
            "13-hukuman-disiplin.xlsx")) {
      evidence.put(file, RawTable.read(folder.resolve(file)));
    }
  }

  /** NIPs in the order of the file. */
  List<String> nips() {
    return List.copyOf(people.keySet());
  }

  Map<String, String> person(String nip) {
    return Optional.ofNullable(people.get(nip)).orElseThrow();
  }

  /** The name in the file of people. */
  String name(String nip) {
    return text(person(nip), "Nama");
  }

  /** Who holds a position. */
  String holder(String code) {
    return people.keySet().stream()
        .filter(nip -> text(person(nip), "Kode Jabatan").equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** The row of a position. */
  Map<String, String> position(String code) {
    return Optional.ofNullable(positions.get(code)).orElseThrow();
  }

  /** The row of the position that somebody holds. */
  Optional<Map<String, String>> positionOf(String nip) {
    return Optional.ofNullable(positions.get(text(person(nip), "Kode Jabatan")));
  }

  /** How many people are wanted, by their own row and that of their position. */
  int count(BiPredicate<Map<String, String>, Map<String, String>> wanted) {
    return (int)
        people.entrySet().stream()
            .filter(
                person ->
                    wanted.test(person.getValue(), positionOf(person.getKey()).orElse(Map.of())))
            .count();
  }

  /** Codes of the unit with this name and of all below it. */
  Set<String> unitsFrom(String name) {
    var codes = new HashSet<String>();
    for (var unit : units) {
      if (text(unit, "Nama Unit Kerja").equals(name)) {
        codes.add(text(unit, "Kode Unit Kerja"));
      }
    }
    // Until a round finds none.
    for (var before = 0; before < codes.size(); ) {
      before = codes.size();
      units.stream()
          .filter(unit -> codes.contains(text(unit, "Kode Unit Induk")))
          .forEach(unit -> codes.add(text(unit, "Kode Unit Kerja")));
    }
    return codes;
  }

  /** A person's rows in a file of evidence. */
  List<Map<String, String>> rows(String nip, String file) {
    return Optional.ofNullable(evidence.get(file)).orElseThrow().of(nip);
  }
}
