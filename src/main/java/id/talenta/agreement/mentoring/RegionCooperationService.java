package id.talenta.agreement.mentoring;

import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementDocument;
import id.talenta.agreement.AgreementPaperService;
import id.talenta.agreement.AgreementReminder;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementTermService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the region sees of its own agreement, its mentoring and internships. Called in the tenant's
 * scope; reads for a moment in the host's, as the system and of this tenant's agreement alone, so
 * it must not be called within a transaction.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.REGIONAL_HEAD, Role.AUDITOR, Role.SYSTEM})
public class RegionCooperationService {
  private final AgreementService agreements;
  private final AgreementPaperService papers;
  private final AgreementTermService terms;
  private final MentoringService mentoring;
  private final InternshipService internships;
  private final HostIdentity host;

  RegionCooperationService(
      AgreementService agreements,
      AgreementPaperService papers,
      AgreementTermService terms,
      MentoringService mentoring,
      InternshipService internships,
      HostIdentity host) {
    this.agreements = agreements;
    this.papers = papers;
    this.terms = terms;
    this.mentoring = mentoring;
    this.internships = internships;
    this.host = host;
  }

  /** The name of the host. */
  public String hostName() {
    return host.name();
  }

  /** The region's agreement, if it ever had one in force. */
  public Optional<Agreement> agreement() {
    return inHost(agreements::findLatest);
  }

  /** The documents of the region's agreement, the newest first. */
  public List<AgreementDocument> documents() {
    return ofAgreement(agreement -> papers.list(agreement.id())).orElse(List.of());
  }

  /** A document of the region's agreement. */
  public Optional<AgreementDocument> document(UUID document) {
    return ofAgreement(agreement -> papers.find(agreement.id(), document)).flatMap(found -> found);
  }

  /**
   * The bytes of a document of the region's agreement.
   *
   * @throws UserError when the agreement has no such document
   */
  public byte[] content(UUID document) {
    return ofAgreement(agreement -> papers.content(agreement.id(), document))
        .orElseThrow(() -> new UserError("document.error.missing"));
  }

  /** The sessions of the mentoring. */
  public List<MentoringSession> sessions() {
    return ofAgreement(agreement -> mentoring.sessions(agreement.id())).orElse(List.of());
  }

  /** The questions of the mentoring, the open ones first. */
  public List<MentoringQuestion> questions() {
    return ofAgreement(agreement -> mentoring.questions(agreement.id())).orElse(List.of());
  }

  /** The material of a session of the region's mentoring. */
  public List<AgreementDocument> material(UUID session) {
    return ofAgreement(
            agreement ->
                mentoring.sessions(agreement.id()).stream()
                    .filter(each -> each.id().equals(session))
                    .findFirst()
                    .map(mentoring::material)
                    .orElse(List.of()))
        .orElse(List.of());
  }

  /** The internships. */
  public List<Internship> internships() {
    return ofAgreement(agreement -> internships.list(agreement.id())).orElse(List.of());
  }

  /**
   * Asks a question in a session.
   *
   * @throws UserError when the region has no such session, or the question is empty
   */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  public void ask(UUID session, String question) {
    if (sessions().stream().noneMatch(each -> each.id().equals(session))) {
      throw new UserError("mentoring.error.missing");
    }
    inHost(
        tenant -> {
          mentoring.ask(session, question);
          return true;
        });
  }

  /** Reminders of the agreement's end that the region has not settled. */
  public List<AgreementReminder> reminders() {
    return inHost(terms::remindersOf);
  }

  /** The region has taken note of a reminder. */
  @Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
  public void settle(AgreementReminder reminder) {
    inHost(
        tenant -> {
          terms.settleOf(tenant, reminder);
          return true;
        });
  }

  private <T> Optional<T> ofAgreement(Function<Agreement, T> work) {
    return inHost(tenant -> agreements.findLatest(tenant).map(work));
  }

  private static <T> T inHost(Function<TenantCode, T> work) {
    var tenant = Scopes.tenant();
    return Scopes.call(Scope.host(), Actor.system(), () -> work.apply(tenant));
  }
}
