package id.talenta.platform.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The content of one cell, as the file states it. */
public sealed interface Cell {
  /** Nothing, or blanks only. */
  Cell EMPTY = new Empty();

  /** The content as a person would read it. */
  String text();

  /** Nothing. */
  record Empty() implements Cell {
    @Override
    public String text() {
      return "";
    }
  }

  /**
   * A text; in a CSV file everything is one.
   *
   * @param text without blanks at its ends, never empty
   */
  record Text(String text) implements Cell {}

  /**
   * A number that the workbook holds as such. Workbooks hold 15 significant digits, no more.
   *
   * @param value the number, rounded to 15 significant digits
   */
  record Number(BigDecimal value) implements Cell {
    @Override
    public String text() {
      return value.toPlainString().replace('.', ',');
    }
  }

  /**
   * A day that the workbook holds as such.
   *
   * @param value the day
   */
  record Day(LocalDate value) implements Cell {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    @Override
    public String text() {
      return value.format(FORMAT);
    }
  }

  /**
   * Yes or no, which the workbook holds as such.
   *
   * @param value yes
   */
  record Truth(boolean value) implements Cell {
    @Override
    public String text() {
      return value ? "ya" : "tidak";
    }
  }

  /**
   * An error, or a formula without a result.
   *
   * @param text the error or the formula
   */
  record Broken(String text) implements Cell {}
}
