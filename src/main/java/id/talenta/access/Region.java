package id.talenta.access;

import id.talenta.platform.scope.Scope;

/**
 * Where one can sign in: a tenant or the host.
 *
 * @param code its short name; {@value Regions#HOST} for the host
 * @param name its full name
 * @param scope whose data its accounts work with
 */
public record Region(String code, String name, Scope scope) {}
