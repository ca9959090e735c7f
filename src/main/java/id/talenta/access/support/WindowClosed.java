package id.talenta.access.support;

import java.util.UUID;

/**
 * A tenant has closed a window; whoever visits through it must go at once.
 *
 * @param window its key
 */
public record WindowClosed(UUID window) {}
