package id.talenta.demo.core;

import id.talenta.people.Employment;
import id.talenta.tenant.TenantFolder;
import id.talenta.tenant.TenantKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes up a region. The same folder, plan and day give the same region, key by key. */
public final class RegionGenerator {
  private static final double STRUCTURAL = 0.06;
  private static final double FUNCTIONAL = 0.63;
  private static final double VACANT = 0.045;
  private static final int MONTHS_TO_RETIREMENT = 7;
  private static final String EDUCATION_HEAD = "DISDIK-K1";
  private static final Set<String> NEVER_VACANT = Set.of("SETDA-K1", EDUCATION_HEAD, "BKD-K1");

  private final TenantFolder folder;
  private final RegionPlan plan;
  private final LocalDate today;
  private final StableIds ids;
  private final Tree tree;

  private RegionGenerator(TenantFolder folder, RegionPlan plan, LocalDate today) {
    this.folder = folder;
    this.plan = plan;
    this.today = today;
    this.ids = new StableIds(plan.seed());
    this.tree = new Tree(ids, new PostFactory(folder.positions(), ids));
  }

  /**
   * Makes up a region.
   *
   * @param folder who the region is, and its own rules for positions
   * @param plan how large it is
   * @param today the day it is made for: ages, terms and years count back from it
   */
  public static Region generate(TenantFolder folder, RegionPlan plan, LocalDate today) {
    return new RegionGenerator(folder, plan, today).region();
  }

  private Region region() {
    var leading = (int) Math.round(plan.people() * STRUCTURAL / (1 - VACANT));
    new GovernmentBuilder(tree, plan, folder.identity()).build(leading);
    var leadingPosts = List.copyOf(tree.posts());
    var vacant = vacancies(leadingPosts);
    var functional = (int) Math.round(plan.people() * FUNCTIONAL);
    var executive = plan.people() - functional - (leading - vacant.size());
    var province = folder.identity().kind() == TenantKind.PROVINCE;
    var slots =
        new Staffing(new Workplaces(tree, province), Dice.of(plan.seed(), "staffing", 0))
            .slots(functional, executive);
    var grouped = new LinkedHashMap<String, List<Slot>>();
    for (var slot : slots) {
      var key = slot.unit().code() + "|" + slot.title();
      grouped.computeIfAbsent(key, ignored -> new ArrayList<>()).add(slot);
    }
    var builder = personBuilder(leadingPosts);
    var people = new ArrayList<Person>(plan.people());
    for (var post : leadingPosts) {
      if (!vacant.contains(post.code())) {
        people.add(leader(builder, post));
      }
    }
    var posts = new ArrayList<>(leadingPosts);
    for (var group : grouped.values()) {
      var post = post(group);
      posts.add(post);
      for (var slot : group) {
        people.add(
            builder.make(post, slot.line(), slot.employment(), slot.education(), Optional.empty()));
      }
    }
    return new Region(plan, today, tree.units(), posts, people);
  }

  private PersonBuilder personBuilder(List<Post> leadingPosts) {
    return new PersonBuilder(
        plan.seed(),
        today,
        ids,
        new NipMint(plan.number()),
        new Ages(folder.positions(), today),
        new Career(new FormerPosts(tree.units(), leadingPosts), ids),
        new EvidenceBuilder(today, ids));
  }

  private Person leader(PersonBuilder builder, Post post) {
    var dice = Dice.of(plan.seed(), "schooling of " + post.code(), 0);
    var education = Schooling.of(Line.LEADER, post.level(), dice);
    var retiring =
        post.code().equals(EDUCATION_HEAD)
            ? Optional.of(MONTHS_TO_RETIREMENT)
            : Optional.<Integer>empty();
    return builder.make(post, Line.LEADER, Employment.PNS, education, retiring);
  }

  /** A post for all who have the same title in the same unit; some places stay free (ABK). */
  private Post post(List<Slot> group) {
    var first = group.getFirst();
    var unit = first.unit();
    var dice = Dice.of(plan.seed(), "headcount " + unit.code() + first.title(), 0);
    var headcount = group.size() + (int) Math.round(group.size() * dice.real(0, 0.25));
    var superior = tree.superior(Optional.of(unit.code()));
    if (first.line() == Line.EXECUTIVE) {
      var title = ExecutiveTitle.named(first.title());
      return tree.factory().executive(unit, tree.code(unit, "P"), title, superior, headcount);
    }
    return tree.factory()
        .functional(
            unit,
            tree.code(unit, "F"),
            first.title(),
            superior,
            first.level(),
            Occupation.fieldsOf(first.title(), unit),
            headcount);
  }

  /** Codes of the leading posts that nobody has: a few of each level. */
  private Set<String> vacancies(List<Post> posts) {
    var vacant = new HashSet<String>();
    var levels = posts.stream().map(Post::level).distinct().toList();
    for (var level : levels) {
      var choices =
          posts.stream()
              .filter(post -> post.level() == level)
              .filter(post -> !NEVER_VACANT.contains(post.code()))
              .sorted(Comparator.comparing(this::lot))
              .toList();
      var count = Math.min(choices.size(), Math.max(1, Math.round(choices.size() * VACANT)));
      choices.stream().limit(count).map(Post::code).forEach(vacant::add);
    }
    return vacant;
  }

  private double lot(Post post) {
    return Dice.of(plan.seed(), "vacancy " + post.code(), 0).real(0, 1);
  }
}
