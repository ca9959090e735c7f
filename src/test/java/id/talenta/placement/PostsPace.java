package id.talenta.placement;

import id.talenta.grid.MappingService;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.PositionLevel;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.platform.scope.Role;
import id.talenta.succession.CandidateService;
import id.talenta.succession.RetirementService;
import id.talenta.succession.Story;
import id.talenta.succession.VacancyService;
import id.talenta.workspace.MapFilter;
import id.talenta.workspace.PositionMapService;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/** Times the screens of posts in the largest region of the demo: 8,000 people. */
final class PostsPace {
  private static final int ROUNDS = 4;

  private PostsPace() {}

  public static void main(String[] arguments) {
    var story = Story.begin("jabar");
    var post = story.posts(PositionLevel.ADMINISTRATOR).getFirst();
    time(story, "bench", () -> story.bean(CandidateService.class).bench(post.id(), 200).size());
    for (var round = 0; round < ROUNDS; round++) {
      var vacancy = story.open(story.posts(PositionLevel.ADMINISTRATOR).get(round));
      var begun = Instant.now();
      story.prepare(vacancy);
      print("prepare and read", begun);
      begun = Instant.now();
      var list =
          story
              .as(Role.AUDITOR, () -> story.bean(VacancyService.class).shortlist(vacancy))
              .orElseThrow();
      print("read " + list.candidates().size() + " of " + list.considered(), begun);
      begun = Instant.now();
      story.propose(vacancy);
      print("propose", begun);
    }
    var map = story.bean(PositionMapService.class);
    time(story, "tree", () -> map.tree(MapFilter.ALL, Optional.empty()).total());
    var tree = story.as(Role.ANALYST, () -> map.tree(MapFilter.ALL, Optional.empty()));
    var unit = story.bean(OrganizationService.class);
    var largest =
        story.as(
            Role.ANALYST,
            () ->
                unit.units().stream()
                    .max(Comparator.comparingInt(each -> tree.ownPositions(each.id())))
                    .orElseThrow());
    time(
        story,
        "expand " + tree.ownPositions(largest.id()),
        () -> map.places(largest.id(), MapFilter.ALL, 0, 50).size());
    time(story, "position", () -> map.place(post.id()));
    time(story, "forecast", () -> story.bean(RetirementService.class).forecast().retiring().size());
    time(
        story,
        "search",
        () ->
            story
                .bean(PeopleService.class)
                .search(PeopleFilter.ofText("sri"), PeopleSort.BY_NAME, 0, 50)
                .size());
    System.out.println(
        story.as(Role.ANALYST, () -> story.bean(MappingService.class).latest()).orElseThrow());
    System.exit(0);
  }

  private static <T> void time(Story story, String what, Supplier<T> work) {
    for (var round = 0; round < ROUNDS; round++) {
      var begun = Instant.now();
      story.as(Role.ANALYST, work);
      print(what, begun);
    }
  }

  private static void print(String what, Instant begun) {
    System.out.println(what + ": " + Duration.between(begun, Instant.now()).toMillis() + " ms");
  }
}
