package id.talenta.agreement;

import java.util.Comparator;
import java.util.function.Function;

/** The parts of what the parties agree on, to say which of them an addendum changed. */
public enum ContentsField {
  /** Its number. */
  NUMBER(AgreementContents::number),
  /** The matter of the cooperation. */
  OBJECT(AgreementContents::object),
  /** What it covers. */
  SCOPE(AgreementContents::scopeItems),
  /** How long it binds. */
  TERM(AgreementContents::term),
  /** Who pays what. */
  COST(AgreementContents::cost),
  /** Whom to ask. */
  CONTACTS(AgreementContents::contacts),
  /** What it says on the protection of personal data. */
  CLAUSES(
      contents ->
          contents.clauses().stream()
              .sorted(Comparator.comparing(ProtectionClause::topic))
              .toList()),
  /** How much of the service may be used. */
  QUOTAS(AgreementContents::quotas),
  /** Whose council has to approve. */
  COUNCILS(AgreementContents::councils);

  private final Function<AgreementContents, Object> part;

  ContentsField(Function<AgreementContents, Object> part) {
    this.part = part;
  }

  Object of(AgreementContents contents) {
    return part.apply(contents);
  }
}
