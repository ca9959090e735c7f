/**
 * The end: everything of a tenant that has left is erased, and a signed certificate says so. In
 * comes an ended tenant whose data was handed over; out goes the certificate, in the host's
 * documents and journal. Called by the host's administrator and by the command.
 */
@NullMarked
package id.talenta.tenant.erasure;

import org.jspecify.annotations.NullMarked;
