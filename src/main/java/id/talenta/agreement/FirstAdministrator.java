package id.talenta.agreement;

/**
 * The person who opens a region's tenant, as named by the host. Nothing else of the region's people
 * is known to the host.
 *
 * @param username name to sign in with
 * @param name the person's name
 */
public record FirstAdministrator(String username, String name) {}
