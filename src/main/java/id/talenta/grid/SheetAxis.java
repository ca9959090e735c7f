package id.talenta.grid;

import id.talenta.rule.core.AxisRules;
import id.talenta.rule.core.Grade;
import java.math.BigDecimal;
import java.util.List;

/**
 * One axis on a person's sheet.
 *
 * @param rules how it is measured
 * @param value the sum of its lines, 0–100
 * @param grade where that stands against the cut-offs
 * @param lines one for each indicator, in the order of the rules
 */
public record SheetAxis(AxisRules rules, BigDecimal value, Grade grade, List<SheetLine> lines) {
  /** Copies the lines. */
  public SheetAxis {
    lines = List.copyOf(lines);
  }
}
