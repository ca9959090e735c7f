package id.talenta.evidence.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A table of people with known mistakes of many kinds, spread evenly. */
final class DirtyPeople {
  /** Every so many rows one is bad. */
  private static final int EVERY = 60;

  private static final int FIRST = 7;

  /** A mistake: the column, what it is given, and how it must be called. */
  private record Mistake(IntakeField field, String column, IntFunction<Object> value, String code) {
    static Mistake of(IntakeField field, String column, Object value, String code) {
      return new Mistake(field, column, number -> value, code);
    }
  }

  private static final List<Mistake> MISTAKES =
      List.of(
          Mistake.of(IntakeField.NIP, "NIP", "1,98001E+17", "nip.lost-digits"),
          new Mistake(
              IntakeField.NIP, "NIP", number -> nip(number).substring(1), "people.nip.size"),
          new Mistake(
              IntakeField.NIP,
              "NIP",
              number -> "A" + nip(number).substring(1),
              "people.nip.characters"),
          new Mistake(
              IntakeField.NIP,
              "NIP",
              number -> nip(number).substring(0, 4) + "13" + nip(number).substring(6),
              "people.nip.birth"),
          new Mistake(
              IntakeField.NIP,
              "NIP",
              number -> nip(number).substring(0, 14) + "3" + nip(number).substring(15),
              "people.nip.sex"),
          new Mistake(
              IntakeField.NIP,
              "NIP",
              number -> nip(number).substring(0, 12) + "21" + nip(number).substring(14),
              "people.nip.month"),
          new Mistake(IntakeField.NIP, "NIP", number -> nip(0), "duplicate"),
          Mistake.of(IntakeField.NAME, "Nama", " ", "required"),
          Mistake.of(IntakeField.EMPLOYMENT, "Status Kepegawaian", "Honorer", "choice"),
          Mistake.of(IntakeField.RANK, "Pangkat", "III/z", "organization.rank"),
          Mistake.of(IntakeField.RANK, "Pangkat", "IX", "rank.scale.PNS"),
          Mistake.of(IntakeField.RANK_SINCE, "TMT Pangkat", "31-02-2020", "date.none"),
          Mistake.of(IntakeField.RANK_SINCE, "TMT Pangkat", "01/04/20", "date.year"),
          Mistake.of(IntakeField.RANK_SINCE, "TMT Pangkat", "04/25/2020", "date.order"),
          Mistake.of(IntakeField.RANK_SINCE, "TMT Pangkat", "01-04-2090", "date.future"),
          Mistake.of(IntakeField.RANK_SINCE, "TMT Pangkat", "01-04-1960", "date.before-birth"),
          Mistake.of(IntakeField.EDUCATION, "Pendidikan", "Sarjana", "organization.education"),
          Mistake.of(IntakeField.UNIT_CODE, "Kode Unit Kerja", "DISDIX", "unit-unknown"),
          Mistake.of(
              IntakeField.UNIT_CODE,
              "Kode Unit Kerja",
              "DIS DIK",
              "organization.unit-code.characters"),
          Mistake.of(IntakeField.POSITION_CODE, "Kode Jabatan", "KADIX", "position-unknown"));

  /** The rows as they are sent. */
  private final List<Map<IntakeField, Object>> rows = new ArrayList<>();

  /** The rows as they should have been. */
  private final List<Map<IntakeField, Object>> mended = new ArrayList<>();

  /** What must be found: {@code <row>:<column>:<code>}. */
  private final List<String> expected = new ArrayList<>();

  private final Map<Integer, Map<IntakeField, Object>> mendedByRow = new HashMap<>();

  DirtyPeople(int people) {
    var mistakes = 0;
    for (var number = 0; number < people; number++) {
      var good = new EnumMap<>(IntakeRows.of(ImportedRegion.person(number)));
      good.put(IntakeField.RANK, "III/c");
      good.put(IntakeField.RANK_SINCE, "01-04-2020");
      good.put(IntakeField.POSITION_CODE, "KADIS");
      mended.add(good);
      if (number % EVERY != FIRST) {
        rows.add(good);
        continue;
      }
      var mistake = MISTAKES.get(mistakes % MISTAKES.size());
      mistakes++;
      var bad = new EnumMap<>(good);
      bad.put(mistake.field(), mistake.value().apply(number));
      rows.add(bad);
      var row = number + 2;
      mendedByRow.put(row, good);
      expected.add(row + ":" + mistake.column() + ":" + mistake.code());
    }
  }

  List<Map<IntakeField, Object>> rows() {
    return rows;
  }

  List<Map<IntakeField, Object>> mended() {
    return mended;
  }

  List<String> expected() {
    return expected;
  }

  /** The good rows in place of the bad ones, by row number. */
  Map<Integer, Map<IntakeField, Object>> mendedByRow() {
    return mendedByRow;
  }

  private static String nip(int number) {
    return ImportedRegion.nip(number).value();
  }
}
