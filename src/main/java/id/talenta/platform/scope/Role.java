package id.talenta.platform.scope;

/** What a person may do. A person may have several. */
public enum Role {
  /** Administers agreements and tenants for the host; never sees personal data of a tenant. */
  HOST_ADMIN,
  /** Reads the host's own journal and changes nothing; sees nothing of a tenant. */
  HOST_AUDITOR,
  /** Of the host: may enter a tenant's region through a window that the tenant opened. */
  SUPPORTER,
  /** Keeps a region's accounts, positions, evidence and rules. */
  TENANT_ADMIN,
  /** Talent analyst: runs mappings, prepares candidates. */
  ANALYST,
  /** Member of the talent committee (komite talenta): proposes three names. */
  COMMITTEE,
  /** Regional head (PPK): picks one of the three. */
  REGIONAL_HEAD,
  /** Head of a unit: sees the people of the own unit and those below it. */
  UNIT_HEAD,
  /** Reads everything of the own tenant and changes nothing. */
  AUDITOR,
  /** Sees the own sheet only. */
  CIVIL_SERVANT,
  /**
   * A supporter of the host inside a tenant's region, as long as the tenant's window is open: reads
   * what most of the tenant's own people may read, and changes nothing. No account has it.
   */
  VISITOR,
  /** The system itself: migration, maintenance, demo data. No person has it. */
  SYSTEM
}
