package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What must be seen above every screen while it holds, such as that others may look in. Any number
 * of beans implement it; they are asked each time a screen is opened, so they must be quick.
 */
public interface FrameNotice {
  /** What the present person must know now; usually nothing. */
  Optional<Component> present();

  /** Place among the notices, small first. */
  int order();
}
