package id.talenta.platform.web;

/**
 * Marks the view where people choose a password. Whoever came in with a one-time password has no
 * role yet and is led there from everywhere. Exactly one view implements it.
 */
public interface PasswordView {}
