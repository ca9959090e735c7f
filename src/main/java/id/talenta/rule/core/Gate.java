package id.talenta.rule.core;

import java.util.Set;

/**
 * Keeps a person out of the talent pool, whatever the box. It changes neither axes nor box.
 *
 * @param code short name
 * @param name name
 * @param fact the kind of evidence that closes the gate
 * @param codes its codes that do
 * @param years for how many years after it
 */
public record Gate(String code, LocalText name, Fact fact, Set<String> codes, int years) {
  /** Copies the codes. */
  public Gate {
    codes = Set.copyOf(codes);
  }
}
