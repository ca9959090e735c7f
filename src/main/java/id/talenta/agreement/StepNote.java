package id.talenta.agreement;

import id.talenta.tenant.AgreementQuotas;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be remembered of a step beside its day and its document. */
final class StepNote {
  private static final String BETWEEN = " · ";

  private StepNote() {}

  /** In a line, for the list of what happened. */
  static String of(AgreementStep step) {
    return switch (step) {
      case AgreementStep.AgreeMemorandum memorandum ->
          joined(memorandum.number(), memorandum.note());
      case AgreementStep.Draft draft -> draft.contents().number().orElse("");
      case AgreementStep.Revise revise -> revise.contents().number().orElse("");
      case AgreementStep.ApproveByCouncil approve -> approve.approval().number();
      case AgreementStep.Sign sign ->
          joined(sign.signature().signatory(), sign.signature().office());
      case AgreementStep.Amend amend -> joined(amend.number(), amend.note());
      case AgreementStep.Extend extend -> joined(extend.number(), extend.note());
      case AgreementStep.End end -> joined(end.endedBy(), end.reason());
      case AgreementStep.HandOver handOver -> joined(handOver.note(), handOver.fingerprint());
      case AgreementStep.Erase erase -> joined(erase.note(), erase.certificate());
      case AgreementStep.Conclude ignored -> "";
      case AgreementStep.Activate ignored -> "";
      case AgreementStep.ApproachEnd ignored -> "";
      case AgreementStep.Expire ignored -> "";
    };
  }

  /** In full, for the journal. */
  static Map<String, ?> details(AgreementStep step) {
    return switch (step) {
      case AgreementStep.AgreeMemorandum memorandum ->
          Map.of("number", memorandum.number(), "note", memorandum.note());
      case AgreementStep.Draft draft -> details(draft.contents());
      case AgreementStep.Revise revise -> details(revise.contents());
      case AgreementStep.Amend amend -> {
        var details = new TreeMap<String, Object>(details(amend.contents()));
        details.put("number", amend.number());
        details.put("note", amend.note());
        yield details;
      }
      case AgreementStep.ApproveByCouncil approve ->
          Map.of("party", approve.approval().party(), "number", approve.approval().number());
      case AgreementStep.Sign sign -> details(sign.signature());
      case AgreementStep.Extend extend ->
          Map.of("number", extend.number(), "endsOn", extend.newEnd(), "note", extend.note());
      case AgreementStep.End end -> Map.of("endedBy", end.endedBy(), "reason", end.reason());
      case AgreementStep.HandOver handOver ->
          Map.of("packageSha256", handOver.fingerprint(), "note", handOver.note());
      case AgreementStep.Erase erase ->
          Map.of("certificate", erase.certificate(), "note", erase.note());
      case AgreementStep.Conclude ignored -> Map.of();
      case AgreementStep.Activate ignored -> Map.of();
      case AgreementStep.ApproachEnd ignored -> Map.of();
      case AgreementStep.Expire ignored -> Map.of();
    };
  }

  private static Map<String, ?> details(Signature signature) {
    return Map.of(
        "party", signature.party(),
        "signatory", signature.signatory(),
        "office", signature.office(),
        "mandate", signature.mandate().kind(),
        "mandateReference", signature.mandate().reference());
  }

  private static Map<String, ?> details(AgreementContents contents) {
    return Map.of(
        "number", contents.number().orElse(""),
        "object", contents.object(),
        "scope", contents.scopeItems().stream().sorted().toList(),
        "term", contents.term().map(term -> term.startsOn() + "/" + term.endsOn()).orElse(""),
        "cost", contents.cost(),
        "contacts", contents.contacts().stream().map(Contact::office).toList(),
        "clauses", contents.clauses().stream().map(ProtectionClause::topic).sorted().toList(),
        "councils", contents.councils().stream().sorted().toList(),
        "quotas", quotas(contents.quotas()));
  }

  private static List<Integer> quotas(AgreementQuotas quotas) {
    return List.of(quotas.people(), quotas.storageMegabytes(), quotas.requestsPerMinute());
  }

  private static String joined(String first, String second) {
    if (first.isBlank() || second.isBlank()) {
      return first.strip() + second.strip();
    }
    return first.strip() + BETWEEN + second.strip();
  }
}
