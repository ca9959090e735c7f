package id.talenta.people;

import id.talenta.platform.database.Sql;
import id.talenta.platform.scope.Scopes;
import java.util.Collection;
import java.util.UUID;

/**
 * Clauses that narrow a statement on people, for the repositories of features whose lists join
 * people with something of their own. They expect {@code civil_servant person} and, for a filter's
 * text, {@code position}.
 */
public final class PeopleClauses {
  private PeopleClauses() {}

  /** Keeps those whom the present actor may see; begins with {@code and}. */
  public static Sql visible() {
    return within(Sight.of(Scopes.actor()));
  }

  /** Keeps those that the filter wants; begins with {@code and}. */
  public static Sql wanted(PeopleFilter filter) {
    var sql = Sql.of("and true");
    filter.unit().ifPresent(unit -> sql.add(below(unit)));
    text(sql, filter.text().strip());
    sql.addIf(
        !filter.kinds().isEmpty(),
        "and person.position_kind = any(?)",
        (Object) names(filter.kinds()));
    sql.addIf(
        !filter.levels().isEmpty(),
        "and person.position_level = any(?)",
        (Object) names(filter.levels()));
    sql.addIf(
        !filter.education().isEmpty(),
        "and person.education = any(?)",
        (Object) names(filter.education()));
    filter.employment().ifPresent(employment -> sql.add("and person.employment = ?", employment));
    filter.limit().ifPresent(limit -> sql.add(limit.clause()));
    return sql;
  }

  static Sql within(Sight sight) {
    return switch (sight) {
      case Sight.Everyone ignored -> Sql.of("and true");
      case Sight.Unit unit -> below(unit.id());
      case Sight.Self self -> Sql.of("and person.id = ?", self.id());
      case Sight.Nobody ignored -> Sql.of("and false");
    };
  }

  private static void text(Sql sql, String text) {
    if (text.isEmpty()) {
      return;
    }
    var digits = text.replace(" ", "");
    if (digits.chars().allMatch(Character::isDigit)) {
      sql.add("and starts_with(person.nip, ?)", digits);
    } else {
      sql.add(
          """
          and (strpos(lower(person.name), lower(?)) > 0
            or strpos(lower(position.title), lower(?)) > 0)
          """,
          text,
          text);
    }
  }

  private static Sql below(UUID unit) {
    return Sql.of(
        """
        and person.unit_id in (
            with recursive below as (
                select id from organization_unit where id = ?
                union
                select child.id
                  from organization_unit child
                  join below on child.parent_id = below.id
            )
            select id from below)
        """,
        unit);
  }

  private static String[] names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }
}
