package id.talenta.agreement;

import id.talenta.platform.Ids;
import id.talenta.platform.database.Database;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What belongs to an agreement more than once: contacts, clauses, signatures, approvals. */
@Singleton
class AgreementPartsRepository {
  private final Database database;

  AgreementPartsRepository(Database database) {
    this.database = database;
  }

  /** Writes the contacts and clauses anew; adds the signatures and approvals that are new. */
  void put(UUID agreement, AgreementState state) {
    database.update("delete from agreement_contact where agreement_id = ?", agreement);
    putContacts(agreement, state.contents().contacts());
    database.update("delete from agreement_clause where agreement_id = ?", agreement);
    database.batch(
        "insert into agreement_clause (agreement_id, topic, text) values (?, ?, ?)",
        state.contents().clauses().stream()
            .map(clause -> new @Nullable Object[] {agreement, clause.topic(), clause.text()})
            .toList());
    state.signatures().forEach(signature -> putSignature(agreement, signature));
    state.approvals().forEach(approval -> putApproval(agreement, approval));
  }

  List<Contact> contacts(UUID agreement) {
    return database.list(
        "select * from agreement_contact where agreement_id = ? order by place",
        row ->
            new Contact(
                row.constant("party", Party.class),
                row.text("name"),
                row.text("office"),
                row.text("phone"),
                row.text("email")),
        agreement);
  }

  List<ProtectionClause> clauses(UUID agreement) {
    return database
        .list(
            "select * from agreement_clause where agreement_id = ?",
            row ->
                new ProtectionClause(
                    row.constant("topic", ProtectionTopic.class), row.text("text")),
            agreement)
        .stream()
        .sorted(java.util.Comparator.comparing(ProtectionClause::topic))
        .toList();
  }

  List<Signature> signatures(UUID agreement) {
    return database.list(
        """
          select *
            from agreement_signature
           where agreement_id = ?
        order by party
        """,
        row ->
            new Signature(
                row.constant("party", Party.class),
                row.text("signatory"),
                row.text("office"),
                new Mandate(
                    row.constant("mandate_kind", MandateKind.class),
                    row.text("mandate_reference"),
                    row.optionalUuid("mandate_document_id")),
                row.date("signed_on"),
                row.uuid("document_id")),
        agreement);
  }

  List<CouncilApproval> approvals(UUID agreement) {
    return database.list(
        """
          select *
            from agreement_council_approval
           where agreement_id = ?
        order by party
        """,
        row ->
            new CouncilApproval(
                row.constant("party", Party.class),
                row.text("number"),
                row.date("approved_on"),
                row.uuid("document_id")),
        agreement);
  }

  /** Forgets the contacts on this partner's side, and says how many there were. */
  int forgetContacts(TenantCode partner) {
    return database.update(
        """
        delete from agreement_contact
         using agreement
         where agreement.id = agreement_contact.agreement_id
           and agreement.partner_code = ?
           and agreement_contact.party = 'PARTNER'
        """,
        partner.value());
  }

  private void putContacts(UUID agreement, List<Contact> contacts) {
    var rows = new ArrayList<@Nullable Object[]>();
    for (var contact : contacts) {
      rows.add(
          new @Nullable Object[] {
            agreement,
            rows.size(),
            contact.party(),
            contact.name(),
            contact.office(),
            contact.phone(),
            contact.email()
          });
    }
    database.batch(
        """
        insert into agreement_contact (agreement_id, place, party, name, office, phone, email)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
  }

  private void putSignature(UUID agreement, Signature signature) {
    database.update(
        """
        insert into agreement_signature (id, agreement_id, party, signatory, office, mandate_kind, mandate_reference,
                                         mandate_document_id, signed_on, document_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (agreement_id, party) do nothing
        """,
        Ids.next(),
        agreement,
        signature.party(),
        signature.signatory(),
        signature.office(),
        signature.mandate().kind(),
        signature.mandate().reference(),
        signature.mandate().documentId(),
        signature.signedOn(),
        signature.documentId());
  }

  private void putApproval(UUID agreement, CouncilApproval approval) {
    database.update(
        """
        insert into agreement_council_approval (agreement_id, party, number, approved_on, document_id)
        values (?, ?, ?, ?, ?)
            on conflict (agreement_id, party) do nothing
        """,
        agreement,
        approval.party(),
        approval.number(),
        approval.approvedOn(),
        approval.documentId());
  }
}
