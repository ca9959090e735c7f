package id.talenta.platform.web;

/**
 * Marks the view that people without a session are sent to. Exactly one view implements it; the
 * view also has {@code @AnonymousAllowed}.
 */
public interface SignInView {}
