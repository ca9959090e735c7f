package id.talenta.platform.scope;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Refuses calls of a service by actors without the role, before a transaction is opened; tells the
 * witness of those by visitors.
 */
@Singleton
@InterceptorBean(Allowed.class)
final class AllowedInterceptor implements MethodInterceptor<Object, Object> {

  private final BeanProvider<Witness> witness;

  AllowedInterceptor(BeanProvider<Witness> witness) {
    this.witness = witness;
  }

  @Override
  public int getOrder() {
    return InterceptPhase.VALIDATE.getPosition() - 1000;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
    var allowed = allowed(context.getTargetMethod());
    var permitted = Scopes.currentActor().map(actor -> actor.hasAny(allowed)).orElse(false);
    if (!permitted) {
      throw new NotAllowedException(
          context.getDeclaringType().getSimpleName() + "." + context.getMethodName());
    }
    return Scopes.actor().has(Role.VISITOR) ? witnessed(context) : context.proceed();
  }

  private @Nullable Object witnessed(MethodInvocationContext<Object, Object> context) {
    var method = context.getDeclaringType().getSimpleName() + "." + context.getMethodName();
    var subject = lastKey(context.getParameterValues());
    witness.ifPresent(seeing -> seeing.reads(method, subject));
    var answer = context.proceed();
    var people = Answer.people(answer);
    subject.ifPresent(people::remove);
    // What says nothing can't have told whether there is somebody of this kind.
    if (answer != null) {
      var question = Answer.question(context.getParameterValueMap());
      witness.ifPresent(seeing -> seeing.saw(method, question, people));
    }
    return answer;
  }

  private static Optional<UUID> lastKey(@Nullable Object[] arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof Optional<?> some ? some.orElse(null) : argument)
        .filter(UUID.class::isInstance)
        .map(UUID.class::cast)
        .reduce((before, last) -> last);
  }

  /**
   * The roles on the method; only when it names none, those on the class. Merged metadata would
   * allow both.
   */
  private static Set<Role> allowed(Method method) {
    var declared = method.getAnnotation(Allowed.class);
    var source =
        declared != null ? declared : method.getDeclaringClass().getAnnotation(Allowed.class);
    return source == null ? Set.of() : Set.of(source.value());
  }
}
