package id.talenta.tenant;

/**
 * A value with what it rests on.
 *
 * @param value the value
 * @param source the regulation or other source, as shown to the user
 * @param confidence how sure it is
 * @param example whether it is shown as an example until the region confirms it
 * @param <T> kind of value
 */
public record Sourced<T>(T value, String source, Confidence confidence, boolean example) {}
