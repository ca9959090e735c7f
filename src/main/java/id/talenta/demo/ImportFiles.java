package id.talenta.demo;

import id.talenta.demo.core.Person;
import id.talenta.demo.core.Region;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.intake.IntakeField;
import id.talenta.evidence.intake.IntakeKind;
import id.talenta.evidence.intake.IntakeRows;
import id.talenta.evidence.intake.IntakeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A made-up region as files to import: one a kind of table, CSV and XLSX mixed. */
public final class ImportFiles {
  static final String README = "BACA-SAYA.txt";

  private static final List<String> EXPLANATION =
      List.of(
          "Berkas contoh untuk diimpor. Seluruh pegawai di dalamnya rekaan.",
          "",
          "Impor satu per satu sesuai nomor urut: unit kerja, jabatan, pegawai, riwayat jabatan,",
          "lalu bukti. Setiap berkas diperiksa dahulu; belum ada yang tersimpan sebelum Anda",
          "memilih untuk memuatnya.");

  private final Region region;
  private final Path folder;

  private ImportFiles(Region region, Path folder) {
    this.region = region;
    this.folder = folder;
  }

  /**
   * Writes the files of a region.
   *
   * @param folder where; made when it is missing
   */
  public static void write(Region region, Path folder) {
    new ImportFiles(region, folder).write();
  }

  /** Name of the file of a kind; its number says when it is to be imported. */
  public static String name(IntakeKind kind) {
    return "%02d-%s".formatted(kind.ordinal() + 1, base(kind));
  }

  private static String base(IntakeKind kind) {
    return switch (kind) {
      case UNITS -> "unit-kerja.csv";
      case POSITIONS -> "jabatan.xlsx";
      case PEOPLE -> "pegawai.csv";
      case POSITION_HISTORY -> "riwayat-jabatan.xlsx";
      case PERFORMANCE_RATING -> "predikat-kinerja.csv";
      case COMPETENCE_ASSESSMENT -> "asesmen-kompetensi.xlsx";
      case POTENTIAL_ASSESSMENT -> "asesmen-potensi.xlsx";
      case EDUCATION -> "pendidikan.csv";
      case TRAINING -> "pelatihan.csv";
      case AWARD -> "penghargaan.xlsx";
      case TEAM_ASSIGNMENT -> "penugasan-tim.csv";
      case FEEDBACK_360 -> "umpan-balik-360.csv";
      case DISCIPLINE -> "hukuman-disiplin.xlsx";
      case INNOVATION -> "inovasi.csv";
      case CERTIFICATE -> "sertifikat.csv";
      case ORGANIZATION_ROLE -> "organisasi.csv";
      case ATTENDANCE -> "kehadiran.csv";
    };
  }

  /** The rows of a region's table, in the order of the file. */
  static List<Map<IntakeField, Object>> rows(Region region, IntakeKind kind) {
    var data = new RegionRows(region);
    return switch (kind) {
      case UNITS -> data.units().stream().map(IntakeRows::of).toList();
      case POSITIONS -> data.positions().stream().map(IntakeRows::of).toList();
      case PEOPLE -> data.people().stream().map(IntakeRows::of).toList();
      case POSITION_HISTORY -> history(region);
      case PERFORMANCE_RATING,
          COMPETENCE_ASSESSMENT,
          POTENTIAL_ASSESSMENT,
          EDUCATION,
          TRAINING,
          AWARD,
          TEAM_ASSIGNMENT,
          FEEDBACK_360,
          DISCIPLINE,
          INNOVATION,
          CERTIFICATE,
          ORGANIZATION_ROLE,
          ATTENDANCE ->
          evidence(region, kind.evidence().orElseThrow());
    };
  }

  /** Writes a table; its ending says in which format. */
  static void write(IntakeKind kind, List<Map<IntakeField, Object>> rows, Path file) {
    try (var output = Files.newOutputStream(file);
        var writer = writer(kind, output, file.toString())) {
      rows.forEach(writer::row);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static IntakeWriter writer(IntakeKind kind, OutputStream output, String name) {
    return name.endsWith(".csv") ? IntakeWriter.csv(kind, output) : IntakeWriter.xlsx(kind, output);
  }

  private void write() {
    try {
      Files.createDirectories(folder);
      for (var kind : IntakeKind.values()) {
        write(kind, rows(region, kind), folder.resolve(name(kind)));
      }
      Files.write(folder.resolve(README), EXPLANATION);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Map<IntakeField, Object>> history(Region region) {
    var rows = new ArrayList<Map<IntakeField, Object>>();
    for (var person : region.people()) {
      for (var entry : person.history()) {
        rows.add(IntakeRows.of(person.nip(), RegionRows.held(person.id(), entry)));
      }
    }
    return rows;
  }

  private static List<Map<IntakeField, Object>> evidence(Region region, EvidenceKind kind) {
    var rows = new ArrayList<Map<IntakeField, Object>>();
    for (Person person : region.people()) {
      person.facts().stream()
          .filter(fact -> fact.kind() == kind)
          .map(fact -> IntakeRows.of(person.nip(), RegionRows.data(fact)))
          .forEach(rows::add);
    }
    return rows;
  }
}
