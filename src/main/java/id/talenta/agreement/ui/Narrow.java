package id.talenta.agreement.ui;

import com.vaadin.flow.component.AttachEvent;
import java.util.function.Consumer;

/** Tells a screen whether its window is as narrow as a phone's, now and when that changes. */
final class Narrow {
  private static final int PHONE = 800;

  private Narrow() {}

  static void watch(AttachEvent attached, Consumer<Boolean> tell) {
    var page = attached.getUI().getPage();
    page.retrieveExtendedClientDetails(
        details -> tell.accept(details.getWindowInnerWidth() < PHONE));
    var watching =
        page.addBrowserWindowResizeListener(resized -> tell.accept(resized.getWidth() < PHONE));
    attached.getSource().addDetachListener(detached -> watching.remove());
  }
}
