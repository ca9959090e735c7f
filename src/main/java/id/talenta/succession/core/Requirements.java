package id.talenta.succession.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks a person against all that a post asks for. What the rules do not ask for is not in the
 * result. Sources: PP 11/2017 with PP 17/2020, through the region's rules for levels; the
 * position's standard; the gates of the set of rules.
 */
public final class Requirements {
  private Requirements() {}

  /** The checks, in the order of {@link Requirement}. */
  public static List<RequirementCheck> check(Target target, CandidateFacts person) {
    var post = new PostRequirements(target, person);
    var record = new RecordRequirements(target, person);
    return Stream.of(
            post.rank(),
            Optional.of(post.educationLevel()),
            post.educationField(),
            post.tenure(),
            post.experience(),
            post.age(),
            record.performance(),
            Optional.of(record.discipline()),
            Optional.of(record.assessment()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The time that counts as time at the level below the target's. */
  public static ServiceTime tenure(Target target, CandidateFacts person) {
    return ServiceTime.of(person.terms(), target.levelsCounted(), target.on());
  }
}
