package id.talenta.evidence.intake;

import static id.talenta.evidence.intake.TrialReading.GOOD;
import static id.talenta.evidence.intake.TrialReading.PEOPLE;
import static id.talenta.evidence.intake.TrialReading.codes;
import static id.talenta.evidence.intake.TrialReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.file.TableLimits;
import org.junit.jupiter.api.Test;

/** One trap a test: headings, wrong files, and more than can be read. */
class FileReadingTest {
  @Test
  void headings_may_be_in_any_order_in_any_letters_with_other_signs() {
    var read =
        read(
            IntakeKind.PEOPLE,
            "kode unit_kerja ;PENDIDIKAN TERAKHIR;  nama;n.i.p;Status  Kepegawaian*\n"
                + "DISDIK;S-1;Budi;19800101 200501 1 001;pns\n");
    assertThat(read.problems().kept()).isEmpty();
  }

  @Test
  void titles_above_the_headings_are_passed_over() {
    var read = read(IntakeKind.PEOPLE, "DATA PEGAWAI\nper 1 Januari\n" + PEOPLE + GOOD);
    assertThat(read.problems().kept()).isEmpty();
  }

  @Test
  void a_missing_column_stops_the_reading_and_an_unknown_one_does_not() {
    var missing = read(IntakeKind.PEOPLE, "NIP;Nama;Pendidikan;Kode Unit Kerja\n" + "1;2;3;4\n");
    assertThat(missing.problems().kept())
        .extracting(ImportProblem::column)
        .containsExactly("Status Kepegawaian");
    var more = read(IntakeKind.PEOPLE, PEOPLE.replace("\n", ";Hobi\n") + GOOD);
    assertThat(more.problems().kept()).isEmpty();
    assertThat(more.ignoredColumns()).containsExactly("Hobi");
  }

  @Test
  void a_file_of_another_kind_is_named() {
    var read = read(IntakeKind.UNITS, PEOPLE + GOOD);
    assertThat(codes(read)).containsExactly("other-kind");
    assertThat(read.problems().kept().getFirst().arguments()).containsExactly("PEOPLE");
  }

  @Test
  void files_without_rows_without_headings_or_of_no_kind_are_told_apart() {
    assertThat(codes(read(IntakeKind.PEOPLE, PEOPLE))).containsExactly("no-rows");
    assertThat(codes(read(IntakeKind.PEOPLE, "a;b\n1;2\n"))).containsExactly("no-headings");
    assertThat(codes(read(IntakeKind.PEOPLE, ""))).containsExactly("file.empty");
    assertThat(codes(read(IntakeKind.PEOPLE, "%PDF-1.7\n"))).containsExactly("file.kind");
    assertThat(codes(read(IntakeKind.PEOPLE, PEOPLE.replace("NIP;", "NIP;NIP;") + "x\n")))
        .containsExactly("column-twice");
  }

  @Test
  void too_many_rows_are_refused() {
    var limits = new TableLimits(1 << 20, 3, 100, 1000, 1 << 20);
    var file = ImportedRegion.csv(PEOPLE + GOOD + GOOD + GOOD);
    assertThat(codes(read(IntakeKind.PEOPLE, file, limits))).contains("file.rows");
  }

  @Test
  void problems_beyond_those_kept_are_counted() {
    var rows = new StringBuilder(PEOPLE);
    for (var row = 0; row < Problems.KEPT + 500; row++) {
      rows.append("1;Budi;PNS;;;S1;DISDIK;\n");
    }
    var read = read(IntakeKind.PEOPLE, rows.toString());
    assertThat(read.problems().kept()).hasSize(Problems.KEPT);
    assertThat(read.problems().total()).isEqualTo(Problems.KEPT + 500);
    assertThat(read.problems().badRows()).isEqualTo(Problems.KEPT + 500);
  }
}
