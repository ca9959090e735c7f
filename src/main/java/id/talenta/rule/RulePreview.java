package id.talenta.rule;

import id.talenta.rule.core.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Scores people by rules that are still being written, so that their editor sees what a change
 * does. Implemented by what scores people.
 */
public interface RulePreview {
  /**
   * Where a person would stand, and where the person stands by the rules in force.
   *
   * @param rules rules without problems
   * @param person key of the civil servant
   * @param asOf the day the evidence must be valid on
   * @return nothing when there is no such person
   */
  Optional<Comparison> score(RuleSet rules, UUID person, LocalDate asOf);

  /**
   * Whom the rules would move: everybody of the latest mapping, by the evidence it knew, scored by
   * its own rules and by these. Takes a second for some thousand people; nothing is stored.
   *
   * @param rules rules without problems
   * @param wanted asked now and then whether anyone still waits
   * @return nothing when there is no mapping yet, or nobody waits any more
   */
  Optional<Moves> moves(RuleSet rules, BooleanSupplier wanted);

  /**
   * Where a person would stand.
   *
   * @param performance 0–100
   * @param potential 0–100
   * @param box 1–9
   */
  record Outcome(BigDecimal performance, BigDecimal potential, int box) {}

  /**
   * A person by two sets of rules.
   *
   * @param now by the rules in force on the day; nothing when there are none
   * @param draft by the rules being written
   */
  record Comparison(Optional<Outcome> now, Outcome draft) {}

  /**
   * A person whom the rules would move.
   *
   * @param person key
   * @param from box by the rules of the mapping, 1–9
   * @param to box by the rules being written, 1–9
   */
  record Move(UUID person, int from, int to) {}

  /**
   * Whom the rules would move.
   *
   * @param number number of the mapping
   * @param asOf its day
   * @param people how many were scored
   * @param moves everyone who would stand in another box
   */
  record Moves(int number, LocalDate asOf, int people, List<Move> moves) {
    /** Copies the moves. */
    public Moves {
      moves = List.copyOf(moves);
    }
  }
}
