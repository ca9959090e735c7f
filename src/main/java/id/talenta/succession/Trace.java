package id.talenta.succession;

import java.util.Map;

/** What the journal keeps of a candidate. */
public final class Trace {
  private Trace() {}

  /** Key, place and the numbers that the place rests on. */
  public static Map<String, ?> of(Candidate candidate) {
    return Map.of(
        "person", candidate.personId(),
        "place", candidate.place(),
        "box", candidate.box(),
        "talent_value", candidate.talentValue(),
        "fit", candidate.fit().value(),
        "blend", candidate.blend(),
        "eligibility", candidate.eligibility());
  }
}
