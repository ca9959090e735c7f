/**
 * Configuration files in YAML, checked against a JSON Schema. Comes in: a file's name and text.
 * Goes out: its content as a tree, or everything that is wrong with it by file, line and reason.
 * May be used by every feature that has files under {@code tenants/}.
 */
@NullMarked
package id.talenta.platform.yaml;

import org.jspecify.annotations.NullMarked;
