package id.talenta.evidence.intake;

import java.util.List;

/**
 * A column of an imported table.
 *
 * @param field what it says
 * @param header its heading in Bahasa Indonesia, as templates have it
 * @param required whether every row must fill it
 * @param example a value as people write it
 * @param choices the values it may have; none where it is free
 * @param otherHeaders other headings by which people know it
 */
public record IntakeColumn(
    IntakeField field,
    String header,
    boolean required,
    String example,
    List<String> choices,
    List<String> otherHeaders) {
  /** Copies the lists. */
  public IntakeColumn {
    choices = List.copyOf(choices);
    otherHeaders = List.copyOf(otherHeaders);
  }

  static IntakeColumn required(IntakeField field, String header, String example) {
    return new IntakeColumn(field, header, true, example, List.of(), List.of());
  }

  static IntakeColumn optional(IntakeField field, String header, String example) {
    return new IntakeColumn(field, header, false, example, List.of(), List.of());
  }

  IntakeColumn choosing(Choices<?> values) {
    return new IntakeColumn(field, header, required, example, values.labels(), otherHeaders);
  }

  IntakeColumn alsoNamed(String... headers) {
    return new IntakeColumn(field, header, required, example, choices, List.of(headers));
  }
}
