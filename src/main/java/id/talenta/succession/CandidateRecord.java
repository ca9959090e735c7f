package id.talenta.succession;

import id.talenta.succession.core.Eligibility;
import id.talenta.succession.core.FitScore;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A candidate as one document, for keeping with a decision. */
public final class CandidateRecord {
  private static final JsonMapper JSON = JsonMapper.shared();

  private CandidateRecord() {}

  /** Writes it as JSON. */
  public static String write(Candidate candidate) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("person", candidate.personId().toString());
    node.set("profile", CandidateFormat.profile(candidate.profile()));
    node.put("place", candidate.place());
    candidate.proposedPlace().ifPresent(place -> node.put("proposed_place", place));
    node.put("eligibility", candidate.eligibility().name());
    node.put("box", candidate.box());
    node.put("performance", candidate.performance());
    node.put("potential", candidate.potential());
    node.put("talent_value", candidate.talentValue());
    node.put("fit", candidate.fit().value());
    node.set("fit_lines", CandidateFormat.fitLines(candidate.fit().lines()));
    node.put("blend", candidate.blend());
    node.set("requirements", CandidateFormat.checks(candidate.checks()));
    node.set("why", CandidateFormat.phrases(candidate.why()));
    return node.toString();
  }

  /** Reads what {@link #write} wrote. */
  public static Candidate read(String json) {
    var node = JSON.readTree(json);
    return new Candidate(
        UUID.fromString(node.required("person").asString()),
        CandidateFormat.profile(node.required("profile")),
        node.required("place").asInt(),
        node.has("proposed_place")
            ? Optional.of(node.required("proposed_place").asInt())
            : Optional.empty(),
        Eligibility.valueOf(node.required("eligibility").asString()),
        node.required("box").asInt(),
        node.required("performance").decimalValue().setScale(2),
        node.required("potential").decimalValue().setScale(2),
        node.required("talent_value").decimalValue().setScale(2),
        new FitScore(
            node.required("fit").decimalValue().setScale(2),
            CandidateFormat.fitLines(node.required("fit_lines"))),
        node.required("blend").decimalValue().setScale(2),
        CandidateFormat.checks(node.required("requirements")),
        CandidateFormat.phrases(node.required("why")));
  }
}
