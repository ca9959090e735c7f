/**
 * The servers: Jetty for the screens, Netty behind it for the API, and the session that carries who
 * is signed in. Every request is done in the scope of its session or token. {@code access} signs
 * people in and out through {@link id.talenta.platform.web.SignIn}; nothing else calls this package
 * but the frame of the screens.
 */
@NullMarked
package id.talenta.platform.web;

import org.jspecify.annotations.NullMarked;
