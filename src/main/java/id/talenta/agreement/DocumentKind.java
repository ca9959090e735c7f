package id.talenta.agreement;

/** What a document of an agreement is; those of one kind are its versions. */
public enum DocumentKind {
  /** Nota kesepakatan. */
  MEMORANDUM,
  /** The text of the agreement, not yet signed. */
  TEXT,
  /** The text as a party signed it. */
  SIGNED_TEXT,
  /** A power of attorney or another mandate. */
  MANDATE,
  /** The letter of a council. */
  COUNCIL_APPROVAL,
  /** Adendum: changes the contents or makes the term longer. */
  ADDENDUM,
  /** The letter by which it is ended early. */
  NOTICE,
  /** The region's receipt for its data. */
  RECEIPT,
  /** The certificate of the erasure. */
  CERTIFICATE,
  /** Material of the mentoring. */
  MATERIAL
}
