package id.talenta.platform.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** Lets a table do with fewer columns where the window is narrow, as on a phone. */
public final class NarrowGrid {
  /** In CSS pixels; the width below which the style sheet, too, changes the frame. */
  private static final int NARROW = 800;

  private NarrowGrid() {}

  /** Shows these columns only where there is room for them. */
  public static void leaveOut(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
    grid.addAttachListener(
        attached -> {
          var page = attached.getUI().getPage();
          page.executeJs("return window.innerWidth")
              .then(Integer.class, width -> fit(columns, width));
          var listening =
              page.addBrowserWindowResizeListener(resized -> fit(columns, resized.getWidth()));
          grid.addDetachListener(
              detached -> {
                listening.remove();
                detached.unregisterListener();
              });
        });
  }

  private static void fit(List<? extends Grid.Column<?>> columns, int width) {
    columns.forEach(column -> column.setVisible(width >= NARROW));
  }
}
