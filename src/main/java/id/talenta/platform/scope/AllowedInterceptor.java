package id.talenta.platform.scope;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses calls of a service by actors without the role, before a transaction is opened. */
@Singleton
@InterceptorBean(Allowed.class)
final class AllowedInterceptor implements MethodInterceptor<Object, Object> {

  @Override
  public int getOrder() {
    return InterceptPhase.VALIDATE.getPosition() - 1000;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
    var allowed = Set.of(context.enumValues(Allowed.class, Role.class));
    var permitted = Scopes.currentActor().map(actor -> actor.hasAny(allowed)).orElse(false);
    if (!permitted) {
      throw new NotAllowedException(
          context.getDeclaringType().getSimpleName() + "." + context.getMethodName());
    }
    return context.proceed();
  }
}
