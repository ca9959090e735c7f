package id.talenta.agreement;

import id.talenta.access.Regions;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * Leads cooperations through their stages, in the host's scope. Every step is one transaction with
 * its document, its event and its entry in the journal; a step that was decided on an older version
 * of the agreement is refused, so that two people can't take it twice.
 */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class AgreementService {
  private static final int LONGEST_TEXT = 200;
  private static final String SUBJECT = "agreement";

  private final AgreementRepository agreements;
  private final AgreementListRepository lists;
  private final TenantOpening opening;
  private final TenantClosing closing;
  private final AgreementEventRepository events;
  private final AgreementPaperService papers;
  private final Journal journal;
  private final Clock clock;

  AgreementService(
      AgreementRepository agreements,
      AgreementListRepository lists,
      TenantOpening opening,
      TenantClosing closing,
      AgreementEventRepository events,
      AgreementPaperService papers,
      Journal journal,
      Clock clock) {
    this.agreements = agreements;
    this.lists = lists;
    this.opening = opening;
    this.closing = closing;
    this.events = events;
    this.papers = papers;
    this.journal = journal;
    this.clock = clock;
  }

  /** A page of the agreements. */
  @Transactional(readOnly = true)
  public List<AgreementLine> list(
      AgreementFilter filter, AgreementSort sort, int offset, int limit) {
    return lists.list(filter, sort, offset, limit);
  }

  /** How many agreements there are. */
  @Transactional(readOnly = true)
  public int count(AgreementFilter filter) {
    return lists.count(filter);
  }

  /** How many agreements there are at each stage. */
  @Transactional(readOnly = true)
  public Map<AgreementStage, Integer> stages() {
    return lists.stages();
  }

  /** How many regions have an agreement in force and do not work by themselves yet. */
  @Transactional(readOnly = true)
  public int onTheirWay() {
    return lists.onTheirWay();
  }

  /** How many agreements are over while data of the region are still kept. */
  @Transactional(readOnly = true)
  public int leaving() {
    return lists.leaving();
  }

  /** The agreement with this key. */
  @Transactional(readOnly = true)
  public Optional<Agreement> find(UUID id) {
    return agreements.find(id);
  }

  /** The latest agreement with this government that was ever in force. */
  @Transactional(readOnly = true)
  public Optional<Agreement> findLatest(TenantCode partner) {
    return agreements.findLatest(partner);
  }

  /** What happened to an agreement, the newest first. */
  @Transactional(readOnly = true)
  public List<AgreementEvent> events(UUID id) {
    return events.list(id);
  }

  /**
   * Begins the talks with a government.
   *
   * @return key of the agreement
   * @throws UserError when something is missing, or there is an agreement with this government that
   *     is not over
   */
  @Transactional
  public UUID explore(AgreementDraft draft) {
    var partner = partner(draft);
    if (draft.on().isAfter(today())) {
      throw refusal(Refusal.IN_THE_FUTURE);
    }
    var id = Ids.next();
    if (!agreements.insert(id, partner, AgreementContents.open(), clock.instant())) {
      throw new UserError("agreement.error.partnerTaken", partner.name());
    }
    var event =
        new AgreementEvent(
            Ids.next(),
            Optional.empty(),
            AgreementStage.EXPLORATION,
            draft.on(),
            draft.note().strip(),
            Optional.empty(),
            Set.of(),
            Scopes.actor().name(),
            clock.instant());
    events.insert(id, Optional.empty(), event, Scopes.actor());
    journal.record(
        JournalEntry.of(
            "agreement.explore",
            SUBJECT,
            id,
            Map.of("partner", partner.code().value(), "name", partner.name(), "date", draft.on())));
    return id;
  }

  /**
   * Takes a step with PDFs that prove it; when the step is refused, the files are not kept.
   *
   * @param step makes the step from the keys of the documents, in the order of the files
   * @throws UserError as {@link AgreementPaperService#store} and {@link #take(UUID, int,
   *     AgreementStep)}
   */
  @Transactional
  public Agreement take(
      UUID id, int version, List<NewPaper> files, Function<List<UUID>, AgreementStep> step) {
    var documents = files.stream().map(file -> papers.store(file.name(), file.content())).toList();
    return take(id, version, step.apply(documents));
  }

  /**
   * Takes a step. The second signature concludes the agreement by itself; coming into force queues
   * the job that sets up the partner's tenant, when there is none yet.
   *
   * @param version the version of the agreement that the step was decided on
   * @return the agreement after it
   * @throws UserError when there is no such agreement, it was changed meanwhile, or the step can't
   *     be taken; nothing has changed then
   */
  @Transactional
  public Agreement take(UUID id, int version, AgreementStep step) {
    var before =
        agreements.findForUpdate(id).orElseThrow(() -> new UserError("agreement.error.missing"));
    if (before.version() != version) {
      throw new UserError("agreement.error.changed");
    }
    var after = apply(before, step);
    if (step instanceof AgreementStep.Sign
        && after.state().isSignedBy(Party.HOST)
        && after.state().isSignedBy(Party.PARTNER)) {
      after = apply(after, new AgreementStep.Conclude(lastSigned(after)));
    }
    return follow(after, step);
  }

  /** What a step brings about beside the agreement itself. */
  private Agreement follow(Agreement after, AgreementStep step) {
    return switch (step.action()) {
      case ACTIVATE -> opening.begin(after);
      case END, EXPIRE -> {
        closing.suspend(after, step.on());
        yield after;
      }
      case AGREE_MEMORANDUM,
          DRAFT,
          REVISE,
          APPROVE_BY_COUNCIL,
          SIGN,
          CONCLUDE,
          AMEND,
          EXTEND,
          APPROACH_END,
          HAND_OVER,
          ERASE ->
          after;
    };
  }

  private Agreement apply(Agreement before, AgreementStep step) {
    var state =
        switch (AgreementGraph.take(before.state(), step, today())) {
          case StepOutcome.Taken taken -> taken.state();
          case StepOutcome.Refused refused -> throw refusal(refused.refusal());
        };
    if (!agreements.update(before.id(), before.version(), state)) {
      throw new UserError("agreement.error.changed");
    }
    if (step instanceof AgreementStep.Erase) {
      agreements.removeAdministrator(before.id());
    }
    Paper.of(step).forEach(paper -> papers.attach(before.id(), paper.documentId(), paper.kind()));
    var event =
        new AgreementEvent(
            Ids.next(),
            Optional.of(step.action()),
            state.stage(),
            step.on(),
            StepNote.of(step),
            step.document(),
            state.contents().differences(before.contents()),
            Scopes.actor().name(),
            clock.instant());
    events.insert(before.id(), Optional.of(before.stage()), event, Scopes.actor());
    record(before, step, state.stage());
    return agreements.find(before.id()).orElseThrow();
  }

  private void record(Agreement before, AgreementStep step, AgreementStage after) {
    var details = new TreeMap<String, Object>(StepNote.details(step));
    details.put("partner", before.partner().code().value());
    details.put("date", step.on());
    details.put("from", before.stage());
    details.put("to", after);
    step.document()
        .flatMap(papers::sha256)
        .ifPresent(sha256 -> details.put("documentSha256", sha256));
    var action = "agreement." + step.action().name().toLowerCase(Locale.ROOT);
    journal.record(JournalEntry.of(action, SUBJECT, before.id(), details));
  }

  private static Partner partner(AgreementDraft draft) {
    var code = draft.code().strip();
    if (!TenantCode.isValid(code) || code.equals(Regions.HOST)) {
      throw new UserError("agreement.error.code");
    }
    return new Partner(
        new TenantCode(code),
        named(draft.name(), "agreement.error.partnerName"),
        named(draft.office(), "agreement.error.partnerOffice"));
  }

  private static String named(String text, String errorKey) {
    var stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_TEXT) {
      throw new UserError(errorKey, LONGEST_TEXT);
    }
    return stripped;
  }

  private static UserError refusal(Refusal refusal) {
    return new UserError("agreement.refusal." + refusal.name());
  }

  private static LocalDate lastSigned(Agreement agreement) {
    return agreement.state().signatures().stream()
        .map(Signature::signedOn)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
