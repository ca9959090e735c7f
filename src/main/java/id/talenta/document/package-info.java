/**
 * Attached files: signed agreements, imported workbooks. Each is kept once, never changed, with the
 * SHA-256 of its content, in the schema of the scope that stored it. In comes a name, a media type
 * and the bytes; out goes the key, later the bytes as they came. Called by the features that own
 * the files; they decide what a file must be and who of their people sees it.
 */
@NullMarked
package id.talenta.document;

import org.jspecify.annotations.NullMarked;
