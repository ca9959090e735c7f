package id.talenta.evidence.intake;

import id.talenta.people.Nip;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** Problems that several kinds of rows share. */
final class Problem {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  private Problem() {}

  /** A code that is not known, with the one that was probably meant. */
  static void unknown(RowCheck row, IntakeField field, String code, Nearest nearest) {
    nearest
        .to(CellText.clean(row.shown(field)))
        .ifPresentOrElse(near -> row.problem(field, code, near), () -> row.problem(field, code));
  }

  /** A NIP that nobody here has, with the one that was probably meant. */
  static void unknownNip(RowCheck row, Nip nip, Set<String> known) {
    Nearest.nip(nip.value(), known)
        .ifPresentOrElse(
            near -> row.problem(IntakeField.NIP, "nip.unknown", near),
            () -> row.problem(IntakeField.NIP, "nip.unknown"));
  }

  /** A day before the person was born. */
  static void beforeBirth(RowCheck row, IntakeField field, Optional<LocalDate> day, Nip nip) {
    if (day.filter(value -> value.isBefore(nip.bornOn())).isPresent()) {
      row.problem(field, "date.before-birth", written(nip.bornOn()));
    }
  }

  /** A last day before the first. */
  static void order(RowCheck row, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      row.problem(IntakeField.UNTIL, "date.end", written(from.get()));
    }
  }

  private static String written(LocalDate day) {
    return DAY.format(day);
  }
}
