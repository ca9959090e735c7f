package id.talenta.agreement.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The way to the cooperations. */
@Singleton
public final class AgreementNavigation implements Navigation {
  static final String PATH = "kerja-sama";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.cooperation",
            "agreement.list.title",
            PATH,
            VaadinIcon.HANDSHAKE,
            Set.of(Role.HOST_ADMIN),
            1));
  }
}
