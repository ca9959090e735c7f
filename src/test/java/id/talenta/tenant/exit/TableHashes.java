package id.talenta.tenant.exit;

import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a tenant's tables hold, as the database itself sees it. */
final class TableHashes {
  private TableHashes() {}

  /** All rows of all tables, as the database itself hashes them, without what is left out. */
  static List<String> of(TenantCode tenant) {
    var left = Set.of("sign_in_attempt", "databasechangelog", "databasechangeloglock", "job");
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      var names = new ArrayList<String>();
      try (var found =
          statement.executeQuery(
              "select relname from pg_class where relkind = 'r' and relnamespace = '"
                  + tenant.schema()
                  + "'::regnamespace order by 1")) {
        while (found.next()) {
          names.add(found.getString(1));
        }
      }
      var hashes = new ArrayList<String>();
      for (var name : names.stream().filter(each -> !left.contains(each)).toList()) {
        var row = name.equals("account") ? "to_jsonb(t) - 'password_hash'" : "to_jsonb(t)";
        try (var found =
            statement.executeQuery(
                "select count(*), md5(coalesce(string_agg(md5(("
                    + row
                    + ")::text), '' order by md5(("
                    + row
                    + ")::text)), '')) from "
                    + tenant.schema()
                    + "."
                    + name
                    + " t")) {
          found.next();
          hashes.add(name + " " + found.getLong(1) + " " + found.getString(2));
        }
      }
      return hashes;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
