/**
 * The cooperation between the host and a government that adopts the service: its stages from the
 * first talk to the erasure of the data, its contents, signatures and documents, and what is left
 * to do until the region works by itself. Works in the host's scope; the checklist works in the
 * tenant's, where features above take part through {@code ChecklistStep}. Called by its screens and
 * the demo data.
 */
@NullMarked
package id.talenta.agreement;

import org.jspecify.annotations.NullMarked;
