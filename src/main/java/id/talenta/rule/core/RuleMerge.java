package id.talenta.rule.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compares three sets of rules: the template that a region began from, the template's later
 * version, and the region's own rules.
 */
public final class RuleMerge {
  private final Map<String, JsonNode> base;
  private final Map<String, JsonNode> theirs;
  private final Map<String, JsonNode> mine;
  private final String name;

  private RuleMerge(RuleSet base, RuleSet theirs, RuleSet mine) {
    this.base = RuleParts.of(base);
    this.theirs = RuleParts.of(theirs);
    this.mine = RuleParts.of(mine);
    this.name = mine.name();
  }

  /** Compares. */
  public static RuleMerge of(RuleSet base, RuleSet theirs, RuleSet mine) {
    return new RuleMerge(base, theirs, mine);
  }

  /** Who changed a piece since the template that the region began from. */
  public enum Side {
    /** The later version of the template alone. */
    THEIRS,
    /** The region alone. */
    MINE,
    /** Both, in different ways: somebody must choose. */
    BOTH
  }

  /**
   * A piece that is not the same in all three.
   *
   * @param key its name, such as {@code component/predikat/weight}
   * @param side who changed it
   * @param base as it was in the template that the region began from, if it was there
   * @param theirs as the later version has it, if it has it
   * @param mine as the region has it, if it has it
   */
  public record Item(
      String key,
      Side side,
      Optional<JsonNode> base,
      Optional<JsonNode> theirs,
      Optional<JsonNode> mine) {}

  /** Every piece that is not the same in all three, in the order of the rules. */
  public List<Item> items() {
    var keys = new LinkedHashSet<>(mine.keySet());
    keys.addAll(theirs.keySet());
    keys.addAll(base.keySet());
    var items = new ArrayList<Item>();
    for (var key : keys) {
      item(key).ifPresent(items::add);
    }
    return items;
  }

  private Optional<Item> item(String key) {
    var before = Optional.ofNullable(base.get(key));
    var later = Optional.ofNullable(theirs.get(key));
    var own = Optional.ofNullable(mine.get(key));
    if (later.equals(own) || isOfAWholeIndicator(key, later, own)) {
      return Optional.empty();
    }
    var side = before.equals(later) ? Side.MINE : before.equals(own) ? Side.THEIRS : Side.BOTH;
    return Optional.of(new Item(key, side, before, later, own));
  }

  /** An indicator that one of them has not is a matter of the axis's shape, not of its pieces. */
  private boolean isOfAWholeIndicator(
      String key, Optional<JsonNode> later, Optional<JsonNode> own) {
    if (!key.startsWith("component/") || later.isPresent() == own.isPresent()) {
      return false;
    }
    var start = key.substring(0, key.lastIndexOf('/') + 1);
    return !has(theirs, start) || !has(mine, start);
  }

  private static boolean has(Map<String, JsonNode> parts, String start) {
    return parts.keySet().stream().anyMatch(key -> key.startsWith(start));
  }

  /**
   * The region's rules with these pieces taken from the later version.
   *
   * @param taken names of the pieces; all others stay as the region has them
   */
  public RuleSet take(Set<String> taken) {
    var parts = new LinkedHashMap<>(mine);
    for (var key : taken) {
      Optional.ofNullable(theirs.get(key))
          .ifPresentOrElse(piece -> parts.put(key, piece), () -> parts.remove(key));
    }
    return RuleParts.together(name, parts, code -> theirs);
  }
}
