package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What the page that a region's administrator begins with says first, because it can't wait. Any
 * number of beans implement it.
 */
public interface HomeNotice {
  /** What the present person must know now; usually nothing. */
  Optional<Component> present();

  /** Place among the notices, small first. */
  int order();
}
