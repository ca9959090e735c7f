package id.talenta.platform.scope;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the few methods that may write also while their scope can only be read, or for somebody who
 * may only read: signing in and out, the own password and language, closing a window that was
 * opened to others, the exit package. Everything else is refused by the connection itself.
 */
@Documented
@Around
@Target({METHOD, TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WhileReadOnly {
  /** Why it must go on. */
  String value();
}
