package id.talenta.fleet;

import id.talenta.platform.database.Migrator;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Fills the host's tables with as many made-up governments as the country has, for tests,
 * benchmarks and pictures of the list. They have no schemas, so nobody can sign in to them, and
 * their figures are dated ahead, so that nobody reads them anew.
 */
public final class FleetSeed {
  private FleetSeed() {}

  /**
   * Enters governments, their agreements and figures.
   *
   * @param connection one that no scope holds back
   * @param count how many
   */
  public static void sow(Connection connection, Migrator migrator, int count) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into host.tenant (code, name, state, schema_version, created_at, active_since,
                                     state_since)
            select 'benih' || n,
                   (array['Kabupaten', 'Kota', 'Kabupaten', 'Provinsi'])[n % 4 + 1] || ' '
                     || (array['Sungai', 'Gunung', 'Tanjung', 'Muara', 'Bukit', 'Pulau',
                               'Padang', 'Teluk', 'Rawa', 'Batu'])[n % 10 + 1] || ' '
                     || (array['Indah', 'Besar', 'Selatan', 'Utara', 'Jaya', 'Makmur',
                               'Baru', 'Timur', 'Lama', 'Barat', 'Raya'])[n % 11 + 1]
                     || ' ' || n,
                   case when n % 50 = 7 then 'PROVISIONING' when n % 40 = 9 then 'SUSPENDED'
                        when n % 60 = 11 then 'ENDED' else 'ACTIVE' end,
                   case when n % 25 = 3 then 'sebelumnya' else ? end,
                   now() - n * interval '1 day', now() - n * interval '1 day',
                   now() - n * interval '1 day'
              from generate_series(1, ?) n
                on conflict (code) do nothing
            """)) {
      statement.setString(1, migrator.tenantChangeLog().version());
      statement.setInt(2, count);
      statement.executeUpdate();
    }
    agreements(connection);
    figures(connection);
  }

  private static void agreements(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into host.agreement (id, number, partner_code, partner_name, partner_office, stage,
                                      object, scope_items, cost, people_quota, created_at)
          select gen_random_uuid(), null, code, name, 'BKPSDM ' || name,
                 case state when 'PROVISIONING' then 'ACTIVE' when 'ENDED' then 'ENDED'
                            else (array['ACTIVE', 'ACTIVE', 'ACTIVE', 'EXPIRING'])
                                 [(hashtext(code) & 3) + 1] end,
                 'Pemanfaatan aplikasi manajemen talenta', '{}', 'Tanpa biaya',
                 5000 + (hashtext(code) & 15) * 1000, created_at
            from host.tenant t
           where not exists (select 1 from host.agreement a where a.partner_code = t.code)
          """);
    }
  }

  private static void figures(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into host.tenant_status (tenant_code, people, boxed_people, last_mapping_at,
                                          evidence_completeness, open_checklist_items, failed_jobs,
                                          storage_bytes, updated_at)
          select code,
                 case when n % 90 = 5 then null else people end,
                 case when n % 90 = 5 or mapped is null then null
                      else people * (70 + n % 30) / 100 end,
                 mapped,
                 case when n % 90 = 5 then null else 40 + n % 61 end,
                 case when n % 3 = 0 then n % 6 else 0 end,
                 case when n % 17 = 4 then 1 + n % 4 else 0 end,
                 people * 21000::bigint + 6000000,
                 now() + interval '1 year'
            from (select code, n, 1500 + n * 7919 % 12000 as people,
                         case when n % 9 <> 1 then now() - (n % 260) * interval '1 day' end
                             as mapped
                    from (select code, substring(code from '[0-9]+$')::int as n
                            from host.tenant
                           where code ~ '^benih[0-9]+$'
                             and state <> 'PROVISIONING') numbered) figures
              on conflict (tenant_code) do nothing
          """);
    }
  }

  /** Takes them away again. */
  public static void remove(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("delete from host.tenant_status where tenant_code ~ '^benih[0-9]+$'");
      statement.execute("delete from host.agreement where partner_code ~ '^benih[0-9]+$'");
      statement.execute("delete from host.tenant where code ~ '^benih[0-9]+$'");
    }
  }
}
