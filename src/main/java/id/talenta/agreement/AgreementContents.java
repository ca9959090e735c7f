package id.talenta.agreement;

import id.talenta.tenant.AgreementQuotas;
import java.util.EnumSet;
import java.util.List;
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
 * @param contacts whom to ask on either side, the first first
 * @param clauses what it says on the protection of personal data, at most one a topic
 * @param quotas how much of the service the partner may use
 * @param councils whose council (DPRD) has to approve, because people or the budget are burdened
 */
public record AgreementContents(
    Optional<String> number,
    String object,
    Set<ScopeItem> scopeItems,
    Optional<Term> term,
    String cost,
    List<Contact> contacts,
    List<ProtectionClause> clauses,
    AgreementQuotas quotas,
    Set<Party> councils) {

  /** Copies the collections. */
  public AgreementContents {
    scopeItems = Set.copyOf(scopeItems);
    contacts = List.copyOf(contacts);
    clauses = List.copyOf(clauses);
    councils = Set.copyOf(councils);
  }

  /** Contents that are still open. */
  public static AgreementContents open() {
    return new AgreementContents(
        Optional.empty(),
        "",
        Set.of(),
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        AgreementQuotas.USUAL,
        Set.of());
  }

  /** The same with another term. */
  public AgreementContents withTerm(Term newTerm) {
    return new AgreementContents(
        number,
        object,
        scopeItems,
        Optional.of(newTerm),
        cost,
        contacts,
        clauses,
        quotas,
        councils);
  }

  /** The same without the people on this party's side, as after the erasure of its data. */
  public AgreementContents withoutContactsOf(Party party) {
    return new AgreementContents(
        number,
        object,
        scopeItems,
        term,
        cost,
        contacts.stream().filter(contact -> contact.party() != party).toList(),
        clauses,
        quotas,
        councils);
  }

  /** What is said on this topic; empty when nothing is. */
  public String clause(ProtectionTopic topic) {
    return clauses.stream()
        .filter(clause -> clause.topic() == topic)
        .map(ProtectionClause::text)
        .findFirst()
        .orElse("");
  }

  /** Whether it covers this. */
  public boolean covers(ScopeItem item) {
    return scopeItems.contains(item);
  }

  /** What differs from other contents. */
  public Set<ContentsField> differences(AgreementContents other) {
    var differing = EnumSet.allOf(ContentsField.class);
    differing.removeIf(field -> field.of(this).equals(field.of(other)));
    return differing;
  }
}
