package id.talenta.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Optional;

/**
 * A list that stands in full while it is short, scrolls in a frame of its own when it is long, and
 * is not there when it is empty. Short and long have a grid each: one that grew long in its place
 * would learn how long it is before it learned to scroll, and ask for every row at once.
 *
 * @param <T> what a row is about
 */
public final class ListFrame<T> extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** So many rows stand in full. */
  private static final int FEW = 12;

  private final SerializableSupplier<Grid<T>> maker;
  private transient Optional<Grid<T>> grid = Optional.empty();

  /**
   * Frames a list; what is in it is shown by the first {@link #refresh}.
   *
   * @param maker makes a grid with columns, rows and the order at first
   */
  public ListFrame(SerializableSupplier<Grid<T>> maker) {
    this.maker = maker;
  }

  /** Reads the rows anew, of which there are so many now. */
  public void refresh(int found) {
    var isShort = found <= FEW;
    grid.filter(present -> present.isAllRowsVisible() == isShort)
        .ifPresentOrElse(present -> present.getDataProvider().refreshAll(), () -> change(isShort));
    getContent().setVisible(found > 0);
  }

  private void change(boolean isShort) {
    var next = maker.get();
    next.setAllRowsVisible(isShort);
    grid.ifPresent(before -> next.sort(order(before, next)));
    getContent().removeAll();
    getContent().add(next);
    grid = Optional.of(next);
  }

  private static <T> List<GridSortOrder<T>> order(Grid<T> before, Grid<T> next) {
    return before.getSortOrder().stream()
        .map(
            each ->
                new GridSortOrder<>(
                    next.getColumnByKey(each.getSorted().getKey()), each.getDirection()))
        .toList();
  }
}
