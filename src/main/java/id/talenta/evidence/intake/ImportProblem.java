package id.talenta.evidence.intake;

import java.util.List;

/**
 * Why a row was refused.
 *
 * @param part in which of the files that were read together, from 0; the last is the one sent
 * @param row the row's number as a spreadsheet shows it, from 1; 0 means the file itself
 * @param column heading of the column; empty where the whole row or file is meant
 * @param value what stands there, shortened if long
 * @param code names the reason; {@link ProblemTexts} has its words
 * @param arguments values for the words
 */
public record ImportProblem(
    int part, int row, String column, String value, String code, List<String> arguments) {
  /** Copies the arguments. */
  public ImportProblem {
    arguments = List.copyOf(arguments);
  }
}
