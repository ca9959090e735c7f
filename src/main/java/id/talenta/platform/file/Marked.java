package id.talenta.platform.file;

import org.jspecify.annotations.Nullable;

/**
 * A value whose cell is to catch the eye in a workbook; in other tables it is a value like others.
 *
 * @param value the value
 */
public record Marked(@Nullable Object value) {}
