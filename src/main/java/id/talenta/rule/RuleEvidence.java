package id.talenta.rule;

import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.MeasuredEvidence;
import id.talenta.rule.core.RuleSet;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which evidence the rules measure. */
@Singleton
class RuleEvidence implements MeasuredEvidence {
  private final RuleSetService rules;

  RuleEvidence(RuleSetService rules) {
    this.rules = rules;
  }

  @Override
  public Optional<Set<EvidenceKind>> on(LocalDate day) {
    return rules.inForce(day).or(rules::draft).map(version -> kinds(version.rules()));
  }

  private static Set<EvidenceKind> kinds(RuleSet rules) {
    return rules.indicators().stream()
        .flatMap(indicator -> indicator.fact().kind().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidenceKind.class)));
  }
}
