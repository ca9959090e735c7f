package id.talenta.grid;

import id.talenta.evidence.Evidence;
import id.talenta.grid.core.EvidenceItem;

/** Takes from stored facts what scoring needs of them. */
final class EvidenceItems {
  private EvidenceItems() {}

  static EvidenceItem of(Evidence fact) {
    var data = fact.data();
    return new EvidenceItem(
        fact.id(),
        data.kind(),
        data.code(),
        data.score().orElse(null),
        data.validFrom(),
        data.validUntil().orElse(null));
  }
}
