package id.talenta.platform.scope;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Lets the marked methods write, before a transaction is opened for them. */
@Singleton
@InterceptorBean(WhileReadOnly.class)
final class WhileReadOnlyInterceptor implements MethodInterceptor<Object, Object> {

  @Override
  public int getOrder() {
    return InterceptPhase.VALIDATE.getPosition() - 900;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
    try (var ignored = Scopes.bindExempt()) {
      return context.proceed();
    }
  }
}
