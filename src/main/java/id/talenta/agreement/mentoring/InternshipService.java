package id.talenta.agreement.mentoring;

import id.talenta.agreement.AgreementService;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The places that the host keeps for the region's people, in the host's scope. */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class InternshipService {
  private static final String SUBJECT = "internship";
  private static final int LONGEST = 200;

  private final InternshipRepository internships;
  private final AgreementService agreements;
  private final Journal journal;

  InternshipService(
      InternshipRepository internships, AgreementService agreements, Journal journal) {
    this.internships = internships;
    this.agreements = agreements;
    this.journal = journal;
  }

  /** The internships of an agreement, the earliest first. */
  @Transactional(readOnly = true)
  public List<Internship> list(UUID agreement) {
    return internships.list(agreement);
  }

  /**
   * Plans an internship; who comes is the region's to say.
   *
   * @return its key
   * @throws UserError when the agreement is not in force, or something is missing
   */
  @Transactional
  public UUID plan(UUID agreement, InternshipData data) {
    check(data);
    if (agreements.find(agreement).filter(found -> found.stage().isInForce()).isEmpty()) {
      throw new UserError("agreement.refusal.NOT_FROM_THIS_STAGE");
    }
    var id = Ids.next();
    internships.insert(new Internship(id, agreement, data, InternshipState.PLANNED, 0));
    journal.record(entry("internship.planned", id, data, InternshipState.PLANNED));
    return id;
  }

  /**
   * Changes what is planned, or how it stands.
   *
   * @param internship as it was read
   * @throws UserError when it was changed meanwhile, or something is missing
   */
  @Transactional
  public void change(Internship internship, InternshipData data, InternshipState state) {
    check(data);
    var changed =
        new Internship(internship.id(), internship.agreement(), data, state, internship.version());
    if (!internships.update(changed)) {
      throw new UserError("agreement.error.changed");
    }
    journal.record(entry("internship.changed", internship.id(), data, state));
  }

  private static JournalEntry entry(
      String action, UUID id, InternshipData data, InternshipState state) {
    return JournalEntry.of(
        action,
        SUBJECT,
        id,
        Map.of(
            "unit", data.place(),
            "startsOn", data.startsOn(),
            "endsOn", data.endsOn(),
            "state", state));
  }

  private static void check(InternshipData data) {
    if (data.place().isEmpty()
        || data.place().length() > LONGEST
        || data.purpose().length() > LONGEST
        || data.supervisor().length() > LONGEST) {
      throw new UserError("mentoring.error.internship", LONGEST);
    }
    if (data.endsOn().isBefore(data.startsOn())) {
      throw new UserError("agreement.refusal.TERM_REVERSED");
    }
  }
}
