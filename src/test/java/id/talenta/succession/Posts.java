package id.talenta.succession;

import id.talenta.organization.Position;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.scope.Role;
import id.talenta.succession.core.Eligibility;
import java.util.ArrayList;
import java.util.List;

/** The posts of one small region, each given to one test alone. */
final class Posts {
  /** The region and its people. */
  static final Story STORY = Story.begin();

  private static final List<Position> POSTS =
      new ArrayList<>(STORY.posts(PositionLevel.ADMINISTRATOR));

  private Posts() {}

  /** A post that no other test uses. */
  static synchronized Position next() {
    return POSTS.removeFirst();
  }

  /** A post that no other test uses, for which three can be proposed. */
  static synchronized Position fillable() {
    for (var post : List.copyOf(POSTS)) {
      var bench =
          STORY.as(Role.ANALYST, () -> STORY.bean(CandidateService.class).bench(post.id(), 200));
      if (bench.stream()
              .filter(candidate -> candidate.eligibility() != Eligibility.NOT_ELIGIBLE)
              .count()
          >= Proposal.NAMES) {
        POSTS.remove(post);
        return post;
      }
    }
    throw new AssertionError("Nobody can be proposed for any post");
  }
}
