package id.talenta.tenant;

/**
 * Colours of a government's pages, each as {@code #rrggbb}.
 *
 * @param primary dark enough for white text on it
 * @param accent goes beside the primary
 */
public record RegionColours(String primary, String accent) {}
