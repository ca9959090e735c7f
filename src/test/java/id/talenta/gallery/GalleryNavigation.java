package id.talenta.gallery;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Entries as a region's analyst would have them. */
@Singleton
@Requires(property = "test.gallery")
final class GalleryNavigation implements Navigation {
  @Override
  public List<NavigationItem> items() {
    return List.of(
        item("navigation.work", "gallery.home", "gallery", VaadinIcon.HOME),
        item("navigation.mapping", "gallery.boxes", "gallery/boxes", VaadinIcon.GRID_BIG),
        item("navigation.mapping", "gallery.committee", "gallery/committee", VaadinIcon.USERS),
        item("navigation.posts", "gallery.map", "gallery/map", VaadinIcon.SITEMAP),
        item("navigation.posts", "gallery.forecast", "gallery/forecast", VaadinIcon.CALENDAR_CLOCK),
        item("navigation.data", "gallery.people", "gallery/people", VaadinIcon.USER_CARD),
        item("navigation.data", "gallery.imports", "gallery/imports", VaadinIcon.UPLOAD_ALT),
        item("navigation.rules", "gallery.rules", "gallery/rules", VaadinIcon.SLIDERS),
        item("navigation.oversight", "gallery.journal", "gallery/journal", VaadinIcon.BOOK),
        item("navigation.account", "gallery.password", "gallery/password", VaadinIcon.KEY));
  }

  private static NavigationItem item(String group, String title, String path, VaadinIcon icon) {
    return new NavigationItem(group, title, path, icon, Set.of(Role.ANALYST), 1);
  }
}
