package id.talenta.demo;

import id.talenta.demo.core.Region;
import id.talenta.evidence.intake.IntakeField;
import id.talenta.evidence.intake.IntakeKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The same files with mistakes as people make them, to show what an import says about them. A list
 * beside the files names every mistake.
 */
public final class DirtyFiles {
  // The first row of a file is its header.
  private static final int FIRST_ROW = 2;

  private final Region region;
  private final Path folder;
  private final List<Spoiled> spoiled = new ArrayList<>();

  private DirtyFiles(Region region, Path folder) {
    this.region = region;
    this.folder = folder;
  }

  /**
   * A mistake.
   *
   * @param kind in which table
   * @param row in which row of the file, the header being row 1
   * @param column heading of the column
   * @param value what is written there
   * @param explanation what is wrong with it, in Bahasa Indonesia
   */
  public record Spoiled(
      IntakeKind kind, int row, String column, String value, String explanation) {}

  /**
   * Writes the files.
   *
   * @param folder where; made when it is missing
   * @return every mistake in them
   */
  public static List<Spoiled> write(Region region, Path folder) {
    return new DirtyFiles(region, folder).write();
  }

  private List<Spoiled> write() {
    try {
      Files.createDirectories(folder);
      units();
      people();
      ratings();
      assessments();
      Files.write(folder.resolve(ImportFiles.README), explanation());
      return List.copyOf(spoiled);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void units() {
    var table = new Table(IntakeKind.UNITS);
    table.spoil(4, IntakeField.PARENT_CODE, "TIDAK-ADA", "Unit induk ini tidak ada");
    table.spoil(8, IntakeField.NAME, "", "Nama unit kerja kosong");
    table.write();
  }

  private void people() {
    var table = new Table(IntakeKind.PEOPLE);
    var first = String.valueOf(table.rows.getFirst().get(IntakeField.NIP));
    table.spoil(10, IntakeField.NIP, "19790214200501100", "NIP hanya 17 angka");
    table.spoil(25, IntakeField.NIP, first, "NIP ini sudah ada di baris pertama");
    table.spoil(40, IntakeField.UNIT_CODE, "DINAS-X", "Unit kerja ini tidak ada");
    table.spoil(60, IntakeField.RANK, "III/f", "Pangkat ini tidak ada");
    table.spoil(90, IntakeField.RANK_SINCE, "31-02-2022", "Tanggal ini tidak ada");
    table.spoil(120, IntakeField.NAME, "", "Nama kosong");
    table.spoil(150, IntakeField.EDUCATION, "Sarjana Muda Lengkap", "Pendidikan ini tidak dikenal");
    table.write();
  }

  private void ratings() {
    var table = new Table(IntakeKind.PERFORMANCE_RATING);
    table.spoil(15, IntakeField.CODE, "Cukup", "Predikat ini tidak ada");
    table.spoil(30, IntakeField.YEAR, "2O25", "Huruf O di dalam tahun");
    table.spoil(45, IntakeField.NIP, "198001012005019990", "Tidak ada pegawai dengan NIP ini");
    table.write();
  }

  private void assessments() {
    var table = new Table(IntakeKind.COMPETENCE_ASSESSMENT);
    table.spoil(12, IntakeField.SCORE, "182,50", "Nilai lebih dari 100");
    table.spoil(24, IntakeField.SCORE, "", "Nilai kosong");
    table.spoil(36, IntakeField.FROM, region.today().plusYears(1), "Tanggal asesmen di masa depan");
    table.write();
  }

  private List<String> explanation() {
    var lines = new ArrayList<String>();
    lines.add("Berkas yang sama dengan kesalahan yang disengaja. Tidak satu baris pun termuat");
    lines.add("sebelum semua kesalahan diperbaiki. Kesalahannya:");
    lines.add("");
    for (var mistake : spoiled) {
      lines.add(
          "%s, baris %d, kolom %s, isi \"%s\": %s"
              .formatted(
                  ImportFiles.name(mistake.kind()),
                  mistake.row(),
                  mistake.column(),
                  mistake.value(),
                  mistake.explanation()));
    }
    return lines;
  }

  /** A table about to be spoiled. */
  private final class Table {
    private final IntakeKind kind;
    private final List<Map<IntakeField, Object>> rows = new ArrayList<>();

    Table(IntakeKind kind) {
      this.kind = kind;
      ImportFiles.rows(region, kind).forEach(row -> rows.add(new EnumMap<>(row)));
    }

    /** Writes something wrong into the row with this place among the data, from 1. */
    void spoil(int place, IntakeField field, Object value, String explanation) {
      rows.get(place - 1).put(field, value);
      spoiled.add(
          new Spoiled(
              kind,
              place - 1 + FIRST_ROW,
              kind.column(field).orElseThrow().header(),
              value.toString(),
              explanation));
    }

    void write() {
      ImportFiles.write(kind, rows, folder.resolve(ImportFiles.name(kind)));
    }
  }
}
