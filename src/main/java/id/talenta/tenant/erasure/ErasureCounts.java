package id.talenta.tenant.erasure;

/**
 * How much there was; figures only.
 *
 * @param tables tables of the schema
 * @param rows rows of all of them
 * @param documents attached files
 * @param storageBytes size of the schema, in bytes
 */
public record ErasureCounts(int tables, long rows, long documents, long storageBytes) {}
