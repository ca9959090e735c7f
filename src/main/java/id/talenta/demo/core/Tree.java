package id.talenta.demo.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units and the posts that lead them, while they are being made. */
final class Tree {
  private final StableIds ids;
  private final PostFactory factory;
  private final Map<String, Unit> units = new HashMap<>();
  private final List<Unit> order = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Set<String> codes = new HashSet<>();

  Tree(StableIds ids, PostFactory factory) {
    this.ids = ids;
    this.factory = factory;
  }

  /** Adds the government itself. */
  Unit root(String name) {
    return add("PEMDA", name, Optional.empty(), "Pemerintah Daerah", "PEMDA", List.of(), List.of());
  }

  /** Adds an office that stands by itself. */
  Unit office(Unit parent, String kind, Office office, String name) {
    return add(
        office.code(),
        name,
        Optional.of(parent.code()),
        kind,
        office.code(),
        office.fields(),
        office.occupations());
  }

  /** Adds a part of a unit; it needs the same fields and occupations. */
  Unit part(Unit parent, String kind, String code, String name) {
    return add(
        parent.code() + "." + code,
        name,
        Optional.of(parent.code()),
        kind,
        parent.office(),
        parent.fields(),
        parent.occupations());
  }

  /** Adds the post that leads a unit. */
  Post head(Unit unit, String title, String eselon, boolean critical) {
    var post =
        factory.structural(unit, code(unit, "K"), title, superior(unit.parent()), eselon, critical);
    heads.put(unit.code(), post.code());
    posts.add(post);
    return post;
  }

  /** Lets this post lead another unit too: what it has no head of its own for reports to it. */
  void leads(Unit unit, Post post) {
    heads.put(unit.code(), post.code());
  }

  /** Adds a structural post that leads no unit. */
  Post staff(Unit unit, String title, String eselon) {
    var post =
        factory.structural(
            unit, code(unit, "W"), title, superior(Optional.of(unit.code())), eselon, false);
    posts.add(post);
    return post;
  }

  /** Code of the post that leads this unit, or the nearest one above it. */
  Optional<String> superior(Optional<String> unit) {
    var at = unit;
    while (at.isPresent()) {
      var head = heads.get(at.get());
      if (head != null) {
        return Optional.of(head);
      }
      at = unit(at.get()).parent();
    }
    return Optional.empty();
  }

  /** A code for a post of this unit that no other post has. */
  String code(Unit unit, String letter) {
    var number = 1;
    while (!codes.add(unit.code() + "-" + letter + number)) {
      number++;
    }
    return unit.code() + "-" + letter + number;
  }

  Unit unit(String code) {
    var unit = units.get(code);
    if (unit == null) {
      throw new IllegalArgumentException("No unit " + code);
    }
    return unit;
  }

  PostFactory factory() {
    return factory;
  }

  List<Unit> units() {
    return order;
  }

  List<Post> posts() {
    return posts;
  }

  private Unit add(
      String code,
      String name,
      Optional<String> parent,
      String kind,
      String office,
      List<String> fields,
      List<String> occupations) {
    var number = order.size();
    var unit =
        new Unit(
            ids.of("unit", number), code, name, parent, kind, office, fields, occupations, number);
    if (units.put(code, unit) != null) {
      throw new IllegalStateException("Two units " + code);
    }
    order.add(unit);
    return unit;
  }
}
