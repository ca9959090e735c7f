package id.talenta.evidence;

import id.talenta.organization.BulkChanges;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings facts in bulk: a new one is added, a changed one supersedes the stored, an identical one
 * leaves the stored alone.
 */
@Singleton
class EvidenceBulk {
  private record Split(List<EvidenceFact> written, List<UUID> superseded, int same) {
    BulkChanges counts() {
      return new BulkChanges(written.size() - superseded.size(), superseded.size(), same);
    }
  }

  private final EvidenceRepository evidence;

  EvidenceBulk(EvidenceRepository evidence) {
    this.evidence = evidence;
  }

  BulkChanges compare(List<EvidenceFact> facts) {
    return split(facts).counts();
  }

  BulkChanges save(List<EvidenceFact> facts, Optional<UUID> importId, Instant recordedAt) {
    var split = split(facts);
    if (!split.superseded().isEmpty()) {
      evidence.supersede(split.superseded(), recordedAt);
    }
    evidence.insert(split.written(), importId, recordedAt);
    return split.counts();
  }

  private Split split(List<EvidenceFact> facts) {
    if (facts.isEmpty()) {
      return new Split(List.of(), List.of(), 0);
    }
    var people = facts.stream().map(EvidenceFact::civilServantId).distinct().sorted().toList();
    var stored = evidence.current(facts.getFirst().data().kind(), people);
    var written = new ArrayList<EvidenceFact>();
    var superseded = new ArrayList<UUID>();
    var same = 0;
    for (var fact : facts) {
      var known = stored.get(fact.key());
      if (known == null) {
        written.add(fact);
      } else if (known.data().equals(fact.data())) {
        same++;
      } else {
        written.add(fact);
        superseded.add(known.id());
      }
    }
    return new Split(written, superseded, same);
  }
}
