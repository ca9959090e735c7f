package id.talenta.agreement;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reminders of the ends of agreements, in the host's schema. */
@Singleton
class AgreementReminderRepository {
  private final Database database;

  AgreementReminderRepository(Database database) {
    this.database = database;
  }

  /**
   * Makes a reminder.
   *
   * @return false when it was made before
   */
  boolean insert(UUID agreement, LocalDate endsOn, int days, Instant madeAt) {
    return database.update(
            """
            insert into agreement_reminder (agreement_id, ends_on, days, made_at)
            values (?, ?, ?, ?)
                on conflict do nothing
            """,
            agreement,
            endsOn,
            days,
            madeAt)
        == 1;
  }

  /** Puts the earlier reminders of the same term aside: a nearer one says the same. */
  void settleEarlier(UUID agreement, LocalDate endsOn, int days, Instant at) {
    database.update(
        """
        update agreement_reminder
           set host_done_at = coalesce(host_done_at, ?), partner_done_at = coalesce(partner_done_at, ?)
         where agreement_id = ?
           and ends_on = ?
           and days > ?
        """,
        at,
        at,
        agreement,
        endsOn,
        days);
  }

  /** Those that the host has not settled, the nearest end first. */
  List<AgreementReminder> openForHost() {
    return database.list(
        """
          select agreement.*, agreement_reminder.days
            from agreement_reminder
            join agreement on agreement.id = agreement_reminder.agreement_id
                          and agreement.ends_on = agreement_reminder.ends_on
           where agreement_reminder.host_done_at is null
             and agreement.stage in ('ACTIVE', 'EXPIRING')
        order by agreement.ends_on, agreement.id
        """,
        AgreementReminderRepository::reminder);
  }

  /** Those that this partner has not settled. */
  List<AgreementReminder> openForPartner(TenantCode partner) {
    return database.list(
        """
          select agreement.*, agreement_reminder.days
            from agreement_reminder
            join agreement on agreement.id = agreement_reminder.agreement_id
                          and agreement.ends_on = agreement_reminder.ends_on
           where agreement_reminder.partner_done_at is null
             and agreement.partner_code = ?
             and agreement.stage in ('ACTIVE', 'EXPIRING')
        order by agreement_reminder.days
        """,
        AgreementReminderRepository::reminder,
        partner.value());
  }

  void settleForHost(UUID agreement, int days, Instant at) {
    database.update(
        """
        update agreement_reminder
           set host_done_at = ?
         where agreement_id = ?
           and days = ?
           and host_done_at is null
        """,
        at,
        agreement,
        days);
  }

  void settleForPartner(UUID agreement, int days, Instant at) {
    database.update(
        """
        update agreement_reminder
           set partner_done_at = ?
         where agreement_id = ?
           and days = ?
           and partner_done_at is null
        """,
        at,
        agreement,
        days);
  }

  private static AgreementReminder reminder(Row row) {
    return new AgreementReminder(
        row.uuid("id"),
        new Partner(
            new TenantCode(row.text("partner_code")),
            row.text("partner_name"),
            row.text("partner_office")),
        row.date("ends_on"),
        row.integer("days"));
  }
}
