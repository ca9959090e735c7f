package id.talenta.agreement;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Follows the terms of agreements in force: reminds both sides before the end, and lets them expire
 * after it. Works in the host's scope.
 */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class AgreementTermService {
  /** So many days before the last day both sides are reminded, the nearest first. */
  private static final int[] REMINDERS = {7, 30, 90};

  private static final String SUBJECT = "agreement";

  private final AgreementService agreements;
  private final AgreementRepository repository;
  private final AgreementReminderRepository reminders;
  private final Journal journal;
  private final Clock clock;

  AgreementTermService(
      AgreementService agreements,
      AgreementRepository repository,
      AgreementReminderRepository reminders,
      Journal journal,
      Clock clock) {
    this.agreements = agreements;
    this.repository = repository;
    this.reminders = reminders;
    this.journal = journal;
    this.clock = clock;
  }

  /** Agreements in force whose end is near or past. */
  @Transactional(readOnly = true)
  public List<UUID> due() {
    return repository.inForceUntil(today().plus(AgreementGraph.NOTICE));
  }

  /**
   * Takes an agreement to where its term has brought it: expiring, with a reminder, or expired.
   * Does nothing when it is there already.
   */
  @Allowed(Role.SYSTEM)
  @Transactional
  public void follow(UUID id) {
    var agreement = repository.find(id).filter(found -> found.stage().isInForce());
    var end = agreement.flatMap(found -> found.contents().term()).map(Term::endsOn);
    if (agreement.isEmpty() || end.isEmpty()) {
      return;
    }
    var current = agreement.get();
    var isPast = end.get().isBefore(today());
    var left = ChronoUnit.DAYS.between(today(), end.get());
    if (current.stage() == AgreementStage.ACTIVE) {
      current = agreements.take(id, current.version(), new AgreementStep.ApproachEnd(today()));
    }
    if (isPast) {
      agreements.take(id, current.version(), new AgreementStep.Expire(today()));
    } else {
      IntStream.of(REMINDERS)
          .filter(days -> left <= days)
          .findFirst()
          .ifPresent(days -> remind(id, end.get(), days));
    }
  }

  /** Reminders that the host has not settled, the nearest end first. */
  @Transactional(readOnly = true)
  public List<AgreementReminder> reminders() {
    return reminders.openForHost();
  }

  /** Reminders that a partner has not settled. */
  @Allowed(Role.SYSTEM)
  @Transactional(readOnly = true)
  public List<AgreementReminder> remindersOf(TenantCode partner) {
    return reminders.openForPartner(partner);
  }

  /** The host has taken note: this reminder is not shown to it again. */
  @Transactional
  public void settle(AgreementReminder reminder) {
    reminders.settleForHost(reminder.agreement(), reminder.days(), clock.instant());
    journal.record(entry("agreement.reminder.settled", reminder, Party.HOST));
  }

  /** The partner has taken note: this reminder is not shown to it again. */
  @Allowed(Role.SYSTEM)
  @Transactional
  public void settleOf(TenantCode partner, AgreementReminder reminder) {
    if (reminders.openForPartner(partner).contains(reminder)) {
      reminders.settleForPartner(reminder.agreement(), reminder.days(), clock.instant());
      journal.record(entry("agreement.reminder.settled", reminder, Party.PARTNER));
    }
  }

  private void remind(UUID id, LocalDate end, int days) {
    if (reminders.insert(id, end, days, clock.instant())) {
      reminders.settleEarlier(id, end, days, clock.instant());
      journal.record(
          JournalEntry.of(
              "agreement.reminded", SUBJECT, id, Map.of("endsOn", end, "daysBefore", days)));
    }
  }

  private static JournalEntry entry(String action, AgreementReminder reminder, Party party) {
    return JournalEntry.of(
        action,
        SUBJECT,
        reminder.agreement(),
        Map.of("party", party, "endsOn", reminder.endsOn(), "daysBefore", reminder.days()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
