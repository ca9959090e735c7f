package id.talenta.evidence;

import java.util.UUID;

/**
 * A fact and whose it is, before it is stored.
 *
 * @param civilServantId whose
 * @param data what it says
 */
public record EvidenceFact(UUID civilServantId, EvidenceData data) {
  /**
   * What tells a fact from others of its kind; a changed fact has the key of the one it replaces.
   */
  public FactKey key() {
    return FactKey.of(civilServantId, data);
  }
}
