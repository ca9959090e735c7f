package id.talenta.access.support;

import java.util.UUID;

/**
 * A person of the host who may be let in.
 *
 * @param id key of the account with the host
 * @param username name of the account
 * @param name the person's name
 */
public record Supporter(UUID id, String username, String name) {}
