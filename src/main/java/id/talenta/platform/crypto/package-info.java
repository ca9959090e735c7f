/**
 * Files encrypted to somebody's OpenPGP key, which GnuPG opens as well, and signatures of the
 * host's own. Keys come in as texts or files; a private key is read, used and forgotten, never kept
 * and never written to a log. Called by features that hand data to a government.
 */
@NullMarked
package id.talenta.platform.crypto;

import org.jspecify.annotations.NullMarked;
