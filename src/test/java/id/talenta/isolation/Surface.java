package id.talenta.isolation;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.testing.Samples;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ProxyBeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.web.router.Router;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that can be reached, read from the program. */
final class Surface {
  /** Where a key stands in the address of a screen. */
  private static final Pattern PLACE = Pattern.compile(":[A-Za-z]+[?*]?(\\([^)]*\\))?");

  private final ApplicationContext context;

  Surface(ApplicationContext context) {
    this.context = context;
  }

  /**
   * A method of a bean.
   *
   * @param bean how to get it
   * @param type its class as it was written
   * @param method the method
   */
  record Call(BeanDefinition<?> bean, Class<?> type, Method method) {
    /** The roles that may call it; nothing for a method that names none. */
    Set<Role> roles() {
      var own = method.getAnnotation(Allowed.class);
      var named = own != null ? own : type.getAnnotation(Allowed.class);
      return named == null ? Set.of() : Set.of(named.value());
    }

    /** Whether it opens a transaction in which it may write. */
    boolean isChange() {
      var transaction = method.getAnnotation(Transactional.class);
      return transaction != null && !transaction.readOnly();
    }

    boolean takesKey() {
      return Arrays.asList(method.getParameterTypes()).contains(UUID.class);
    }

    /** Made-up arguments with this key for each that is one; nothing where none can be made. */
    @Nullable Object[] arguments(UUID key) {
      return arguments(
          (place, type) ->
              type == UUID.class && isArgument(place) ? Optional.of(key) : Optional.empty());
    }

    /** Made-up arguments with what is chosen in them; nothing where none can be made. */
    @Nullable Object[] arguments(Samples.Choice choice) {
      var types = method.getGenericParameterTypes();
      return IntStream.range(0, types.length)
          .mapToObj(index -> sample(types[index], String.valueOf(index), choice))
          .toArray();
    }

    private static boolean isArgument(String place) {
      return place.chars().allMatch(Character::isDigit);
    }

    private static @Nullable Object sample(Type type, String place, Samples.Choice choice) {
      try {
        return Samples.of(type, place, choice);
      } catch (IllegalStateException | StackOverflowError none) {
        return null;
      }
    }

    @Override
    public String toString() {
      return type.getSimpleName() + "." + method.getName();
    }
  }

  /**
   * A screen.
   *
   * @param view its class
   * @param path its address with places such as {@code :id}
   */
  record Screen(Class<?> view, String path) {
    Screen {
      path = HasUrlParameter.class.isAssignableFrom(view) ? path + "/:parameter" : path;
    }

    boolean takesKey() {
      return keys() > 0;
    }

    /** How many keys its address has. */
    int keys() {
      return (int) PLACE.matcher(path).results().count();
    }

    /** The address with this in every place. */
    String address(String key) {
      return PLACE.matcher(path).replaceAll(key);
    }

    /** The address with one of these in each place. */
    String address(List<String> keys) {
      var next = keys.iterator();
      return PLACE.matcher(path).replaceAll(place -> next.next());
    }

    /** What it is called. */
    String name() {
      return view.getSimpleName();
    }
  }

  /**
   * An address of the interface for programs.
   *
   * @param method of HTTP
   * @param path with places such as {@code {id}}
   */
  record Endpoint(String method, String path) {
    String name() {
      return method + " " + path;
    }

    String address(String key) {
      return path.replaceAll("\\{[?&#/.+][^}]*}", "").replaceAll("\\{[^}]*}", key);
    }
  }

  /** Every method that names roles. */
  List<Call> services() {
    return beans()
        .flatMap(bean -> calls(bean, false))
        .filter(call -> !call.roles().isEmpty())
        .sorted(Comparator.comparing(Call::toString))
        .toList();
  }

  /** Every method of a repository that others can call. */
  List<Call> repositories() {
    return beans()
        .filter(bean -> type(bean).getSimpleName().endsWith("Repository"))
        .flatMap(bean -> calls(bean, true))
        .sorted(Comparator.comparing(Call::toString))
        .toList();
  }

  /** Every screen that has an address. */
  List<Screen> screens() {
    return context.getBeanDefinitions(Object.class, Qualifiers.byStereotype(Route.class)).stream()
        .<Class<?>>map(BeanDefinition::getBeanType)
        .map(view -> new Screen(view, view.getAnnotation(Route.class).value()))
        .sorted(Comparator.comparing(Screen::path))
        .toList();
  }

  /** Every address of the interface for programs. */
  List<Endpoint> endpoints() {
    return context
        .getBean(Router.class)
        .uriRoutes()
        .map(
            route ->
                new Endpoint(route.getHttpMethodName(), route.getUriMatchTemplate().toPathString()))
        .filter(endpoint -> !endpoint.method().equals("HEAD"))
        .distinct()
        .sorted(Comparator.comparing(Endpoint::name))
        .toList();
  }

  private Stream<BeanDefinition<?>> beans() {
    return context.getAllBeanDefinitions().stream()
        .<BeanDefinition<?>>map(bean -> bean)
        .filter(bean -> type(bean).getName().startsWith("id.talenta."))
        .filter(bean -> !isReplaced(bean));
  }

  /** Whether another definition, the one with what is put around it, stands for this one. */
  private boolean isReplaced(BeanDefinition<?> bean) {
    return !(bean instanceof ProxyBeanDefinition<?>)
        && context.getAllBeanDefinitions().stream()
            .anyMatch(
                other ->
                    other instanceof ProxyBeanDefinition<?> proxy
                        && proxy.getTargetType() == bean.getBeanType());
  }

  private static Class<?> type(BeanDefinition<?> bean) {
    return bean instanceof ProxyBeanDefinition<?> proxy
        ? proxy.getTargetType()
        : bean.getBeanType();
  }

  private static Stream<Call> calls(BeanDefinition<?> bean, boolean packagePrivate) {
    var type = type(bean);
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .filter(method -> packagePrivate || Modifier.isPublic(method.getModifiers()))
        .map(method -> new Call(bean, type, method));
  }
}
