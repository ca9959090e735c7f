package id.talenta.evidence.intake;

import static id.talenta.evidence.intake.TrialReading.GOOD;
import static id.talenta.evidence.intake.TrialReading.codes;
import static id.talenta.evidence.intake.TrialReading.people;
import static id.talenta.evidence.intake.TrialReading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.talenta.platform.file.WorkbookWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One trap a test: what rows of regions really have in them. */
class RowReadingTest {
  private static final String RATING = "NIP;Tahun Penilaian;Predikat Kinerja;Sumber\n";
  private static final String NIP = ImportedRegion.nip(1).value();

  @Test
  void a_good_row_is_new() {
    var read = people(GOOD);
    assertThat(read.problems().kept()).isEmpty();
    assertThat(read.rows()).isEqualTo(1);
    assertThat(read.changes().added()).isEqualTo(1);
  }

  @Test
  void blanks_of_any_width_are_no_part_of_a_value() {
    var read =
        people(
            "\u00a0198001012005011001\u00a0;\u200bBudi\u00a0\u00a0Santoso ; PNS ;III /"
                + " c;01-04-2020;S 1;DISDIK;KADIS\n");
    assertThat(read.problems().kept()).isEmpty();
  }

  @Test
  void a_nip_that_a_spreadsheet_turned_into_a_number_has_lost_digits() {
    assertThat(codes(people("1,98001E+17;Budi;PNS;;;S1;DISDIK;\n")))
        .containsExactly("nip.lost-digits");
    assertThat(codes(people("198001012005011000;Budi;PNS;;;S1;DISDIK;\n")))
        .containsExactly("nip.lost-digits");
    var workbook =
        ImportedRegion.file(
            ".xlsx",
            output -> {
              try (var book = new WorkbookWriter(output);
                  var sheet = book.sheet("Data")) {
                sheet.row(IntakeKind.PEOPLE.headers());
                sheet.row(
                    new BigDecimal("198001012005011001"),
                    "Budi",
                    "PNS",
                    null,
                    null,
                    "S1",
                    null,
                    "DISDIK");
              }
            });
    assertThat(codes(read(IntakeKind.PEOPLE, workbook))).containsExactly("nip.lost-digits");
  }

  @Test
  void nips_of_contract_staff_need_no_month() {
    assertThat(codes(people("199001012021211001;Budi;PPPK;IX;01-03-2021;S1;DISDIK;\n"))).isEmpty();
    assertThat(codes(people("199001012021211001;Budi;PNS;;;S1;DISDIK;\n")))
        .containsExactly("people.nip.month");
    assertThat(codes(people("199001012021211001;Budi;PPPK;III/c;;S1;DISDIK;\n")))
        .containsExactly("rank.scale.PPPK");
    assertThat(codes(people("198001012005011001;Budi;PNS;IX;;S1;DISDIK;\n")))
        .containsExactly("rank.scale.PNS");
  }

  @Test
  void every_problem_of_a_row_is_told_with_its_column_and_value() {
    var read = people("123;;Honorer;III/z;31-02-2020;Sarjana;DISDIX;KADIX\n");
    assertThat(read.problems().kept())
        .extracting(ImportProblem::column, ImportProblem::value, ImportProblem::code)
        .containsExactlyInAnyOrder(
            tuple("NIP", "123", "people.nip.size"),
            tuple("Nama", "", "required"),
            tuple("Status Kepegawaian", "Honorer", "choice"),
            tuple("Pangkat", "III/z", "organization.rank"),
            tuple("TMT Pangkat", "31-02-2020", "date.none"),
            tuple("Pendidikan", "Sarjana", "organization.education"),
            tuple("Kode Unit Kerja", "DISDIX", "unit-unknown"),
            tuple("Kode Jabatan", "KADIX", "position-unknown"));
    assertThat(read.problems().badRows()).isEqualTo(1);
    assertThat(read.problems().kept().getLast().arguments()).containsExactly("KADIS");
  }

  @Test
  void every_way_to_write_a_date_is_read_and_no_other_is_guessed() {
    for (var day :
        List.of(
            "01-04-2020",
            "1/4/2020",
            "01.04.2020",
            "2020-04-01",
            "43922",
            "1 April 2020",
            "01-Apr-2020",
            "2020-04-01 00:00:00")) {
      assertThat(codes(withDay(day))).as(day).isEmpty();
    }
    assertThat(codes(withDay("01/04/20"))).containsExactly("date.year");
    assertThat(codes(withDay("04/25/2020"))).containsExactly("date.order");
    assertThat(codes(withDay("kemarin"))).containsExactly("date.format");
    assertThat(codes(withDay("01-04-2090"))).containsExactly("date.future");
    assertThat(codes(withDay("01-04-1920"))).containsExactly("date.range");
    assertThat(codes(withDay("01-04-1975"))).containsExactly("date.before-birth");
  }

  @Test
  void a_row_that_says_the_same_again_names_the_first() {
    var read = people(GOOD + "198001012005011001;Lain;PNS;;;S1;DISDIK;\n");
    assertThat(read.problems().kept()).hasSize(1);
    var problem = read.problems().kept().getFirst();
    assertThat(problem.row()).isEqualTo(3);
    assertThat(problem.code()).isEqualTo("duplicate");
    assertThat(problem.arguments()).containsExactly("2");
  }

  @Test
  void decimals_have_a_comma_or_a_point_and_stay_in_range() {
    var header = "NIP;Tanggal Asesmen;Nilai JPM;Sumber\n";
    for (var value : List.of("82,5", "82.50", "82", "82,5%")) {
      assertThat(
              codes(
                  read(
                      IntakeKind.COMPETENCE_ASSESSMENT,
                      header + NIP + ";01-02-2024;\"" + value + "\";L\n")))
          .as(value)
          .isEmpty();
    }
    assertThat(codes(read(IntakeKind.COMPETENCE_ASSESSMENT, header + NIP + ";01-02-2024;101;L\n")))
        .containsExactly("number.range");
    assertThat(codes(read(IntakeKind.COMPETENCE_ASSESSMENT, header + NIP + ";01-02-2024;baik;L\n")))
        .containsExactly("number.format");
    var hours = "NIP;Nama Pelatihan;Jenis Pelatihan;Jam Pelajaran;Tanggal Selesai;Sumber\n";
    assertThat(
            codes(read(IntakeKind.TRAINING, hours + NIP + ";PKP;Struktural;1.000;01-02-2024;S\n")))
        .containsExactly("number.ambiguous");
  }

  @Test
  void labels_and_codes_are_read_alike() {
    for (var word : List.of("Sangat Baik", "SANGAT_BAIK", "sangat  baik", "Very Good")) {
      assertThat(
              codes(read(IntakeKind.PERFORMANCE_RATING, RATING + NIP + ";2024;" + word + ";S\n")))
          .as(word)
          .isEmpty();
    }
    assertThat(codes(read(IntakeKind.PERFORMANCE_RATING, RATING + NIP + ";2024;Istimewa;S\n")))
        .containsExactly("choice");
    assertThat(
            codes(
                read(
                    IntakeKind.DISCIPLINE,
                    "NIP;Tingkat Hukuman;Tanggal Mulai;Nomor Keputusan\n"
                        + NIP
                        + ";S;01-02-2024;SK 1\n")))
        .isEmpty();
  }

  @Test
  void evidence_of_unknown_people_suggests_the_nearest_nip() {
    var wrong = NIP.substring(0, 17) + "9";
    var read = read(IntakeKind.PERFORMANCE_RATING, RATING + wrong + ";2024;Baik;S\n");
    assertThat(read.problems().kept().getFirst().code()).isEqualTo("nip.unknown");
    assertThat(read.problems().kept().getFirst().arguments()).containsExactly(NIP);
  }

  @Test
  void a_year_that_is_not_over_is_refused_only_when_it_has_not_begun() {
    assertThat(codes(read(IntakeKind.PERFORMANCE_RATING, RATING + NIP + ";2090;Baik;S\n")))
        .containsExactly("number.range");
    assertThat(codes(read(IntakeKind.PERFORMANCE_RATING, RATING + NIP + ";2024,5;Baik;S\n")))
        .containsExactly("number.whole");
  }

  @Test
  void circles_and_unknown_units_above_are_found_wherever_they_stand() {
    var header = "Kode Unit Kerja;Nama Unit Kerja;Kode Unit Induk;Jenis Unit Kerja\n";
    var read =
        read(
            IntakeKind.UNITS,
            header + "A;A;B;Dinas\nB;B;C;Bidang\nC;C;A;Seksi\nD;D;E;Dinas\nE;E;SETDAA;Dinas\n");
    assertThat(read.problems().kept())
        .extracting(ImportProblem::row, ImportProblem::code)
        .containsExactlyInAnyOrder(
            tuple(2, "circle"), tuple(3, "circle"), tuple(4, "circle"), tuple(6, "parent-unknown"));
    assertThat(read.problems().kept()).anyMatch(problem -> problem.arguments().contains("SETDA"));
  }

  @Test
  void a_unit_may_follow_the_one_below_it() {
    var header = "Kode Unit Kerja;Nama Unit Kerja;Kode Unit Induk;Jenis Unit Kerja\n";
    assertThat(codes(read(IntakeKind.UNITS, header + "B;B;A;Bidang\nA;A;SETDA;Dinas\n"))).isEmpty();
  }

  private static ReadOutcome withDay(String day) {
    return people("198001012005011001;Budi;PNS;III/c;" + day + ";S1;DISDIK;\n");
  }
}
