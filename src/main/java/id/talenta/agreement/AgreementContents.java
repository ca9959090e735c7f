package id.talenta.agreement;

import java.util.Optional;
import java.util.Set;

/**
 * What the parties agree on. Any of it may still be open before the agreement is drafted.
 *
 * @param number number of the agreement (nomor PKS), once it has one
 * @param object the matter of the cooperation
 * @param scopeItems what it covers
 * @param term how long it binds
 * @param cost who pays what, in words
 * @param contact whom to ask on the partner's side, in words
 * @param peopleQuota for how many civil servants at most
 */
public record AgreementContents(
    Optional<String> number,
    String object,
    Set<ScopeItem> scopeItems,
    Optional<Term> term,
    String cost,
    String contact,
    int peopleQuota) {
  /** A quota that holds any region's civil servants. */
  public static final int USUAL_QUOTA = 20_000;

  /** Copies the scope items. */
  public AgreementContents {
    scopeItems = Set.copyOf(scopeItems);
  }

  /** Contents that are still open. */
  public static AgreementContents open() {
    return new AgreementContents(
        Optional.empty(), "", Set.of(), Optional.empty(), "", "", USUAL_QUOTA);
  }

  /** The same with another term. */
  public AgreementContents withTerm(Term newTerm) {
    return new AgreementContents(
        number, object, scopeItems, Optional.of(newTerm), cost, contact, peopleQuota);
  }
}
