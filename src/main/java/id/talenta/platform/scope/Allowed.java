package id.talenta.platform.scope;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may call a service's method; on the class, those that may call every method that
 * does not name its own. Anyone else gets a {@link NotAllowedException}.
 */
@Documented
@Around
@Target({METHOD, TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
  /** The roles; one of them is enough. */
  Role[] value();
}
