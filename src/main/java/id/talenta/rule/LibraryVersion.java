package id.talenta.rule;

import id.talenta.rule.core.RuleSet;
import java.time.Instant;

/**
 * A version of a template as the host published it; it never changes.
 *
 * @param name name of the template
 * @param version its number, from 1
 * @param rules the rules
 * @param text the text of the file that it was published from
 * @param isShipped whether it came with the program
 * @param note what is new in it
 * @param publishedBy name of who published it
 * @param publishedAt when
 */
public record LibraryVersion(
    String name,
    int version,
    RuleSet rules,
    String text,
    boolean isShipped,
    String note,
    String publishedBy,
    Instant publishedAt) {

  /** Without the paper work. */
  public RuleTemplate template() {
    return new RuleTemplate(name, version, rules);
  }
}
