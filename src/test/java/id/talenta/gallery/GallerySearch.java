package id.talenta.gallery;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Search;
import id.talenta.platform.ui.SearchHit;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Finds two made-up people. */
@Singleton
@Requires(property = "test.gallery")
final class GallerySearch implements Search {
  @Override
  public Set<Role> roles() {
    return Set.of(Role.ANALYST);
  }

  @Override
  public List<SearchHit> find(String words, int limit) {
    return List.of(
        new SearchHit(
            "Budi Santoso " + words,
            "19800101 200501 1 001 · Camat Tulung Selapan",
            VaadinIcon.USER,
            "gallery"),
        new SearchHit(
            "Camat Pampangan", "Kecamatan Pampangan · kosong", VaadinIcon.BRIEFCASE, "gallery"));
  }
}
