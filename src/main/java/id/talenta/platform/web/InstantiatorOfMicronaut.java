package id.talenta.platform.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.ApplicationContext;
import java.util.stream.Stream;

/** Lets Vaadin make its views, and whatever else is a bean, through dependency injection. */
final class InstantiatorOfMicronaut extends DefaultInstantiator {
  private static final long serialVersionUID = 1L;

  private final transient ApplicationContext beans;

  InstantiatorOfMicronaut(VaadinService service, ApplicationContext beans) {
    super(service);
    this.beans = beans;
  }

  @Override
  public <T> T getOrCreate(Class<T> type) {
    return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
  }

  @Override
  public <T extends Component> T createComponent(Class<T> type) {
    return beans.containsBean(type) ? beans.getBean(type) : super.createComponent(type);
  }

  @Override
  public I18NProvider getI18NProvider() {
    return beans.getBean(I18NProvider.class);
  }

  @Override
  public Stream<VaadinServiceInitListener> getServiceInitListeners() {
    return Stream.concat(
        super.getServiceInitListeners(),
        beans.getBeansOfType(VaadinServiceInitListener.class).stream());
  }
}
