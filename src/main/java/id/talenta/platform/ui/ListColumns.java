package id.talenta.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which columns of a list stand there: fewer where the window is narrow, as on a phone, and of the
 * others those that the person wants. The browser remembers what was wanted: it depends on the
 * screen one works at.
 */
public final class ListColumns implements Serializable {
  private static final long serialVersionUID = 1L;

  /** In CSS pixels; the width below which the style sheet, too, changes the frame. */
  private static final int NARROW = 800;

  /** How many columns could be chosen, and the numbers of those that were not wanted. */
  private static final Pattern KEPT = Pattern.compile("(\\d{1,2}):(|\\d{1,2}(?:,\\d{1,2}){0,30})");

  private final List<? extends Grid.Column<?>> columns;
  private final String key;
  private final BitSet unwanted = new BitSet();
  private final Button opener = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
  private final List<MenuItem> entries = new ArrayList<>();
  private transient Optional<Grid.Column<?>> own = Optional.empty();
  private boolean narrow;

  private ListColumns(List<? extends Grid.Column<?>> columns, String list) {
    this.columns = columns;
    this.key = "talenta-columns-" + list;
  }

  /** Shows these columns only where there is room for them. */
  public static void fit(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
    new ListColumns(columns, "").follow(grid);
  }

  /**
   * Shows these columns only where there is room for them, and there only those that the person
   * wants; the menu for it stands at the end of the header.
   *
   * @param list the name by which the browser remembers the choice
   */
  public static void choose(String list, Grid<?> grid, List<? extends Grid.Column<?>> columns) {
    var chosen = new ListColumns(columns, list);
    chosen.offer(grid);
    chosen.follow(grid);
  }

  private void offer(Grid<?> grid) {
    opener.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    opener.addClassName("column-choice");
    opener.setAriaLabel(Text.of("platform.columns"));
    opener.setTooltipText(Text.of("platform.columns"));
    var menu = new ContextMenu(opener);
    menu.setOpenOnClick(true);
    for (var index = 0; index < columns.size(); index++) {
      var number = index;
      var entry = menu.addItem(columns.get(index).getHeaderText());
      entry.setCheckable(true);
      entry.setChecked(true);
      entry.setKeepOpen(true);
      entry.addClickListener(clicked -> want(number, entry.isChecked()));
      entries.add(entry);
    }
    end(grid).setHeader(opener);
  }

  /**
   * The column of actions, which has no heading of its own; where there is none, one for the menu
   * alone, which goes with it.
   */
  private Grid.Column<?> end(Grid<?> grid) {
    var last = grid.getColumns().getLast();
    if (last.getHeaderText() == null || last.getHeaderText().isEmpty()) {
      return last;
    }
    var added = grid.addColumn(row -> "").setWidth("4rem").setFlexGrow(0);
    own = Optional.of(added);
    return added;
  }

  private void want(int number, boolean wanted) {
    unwanted.set(number, !wanted);
    show();
    var kept =
        columns.size()
            + ":"
            + unwanted.stream().mapToObj(String::valueOf).collect(Collectors.joining(","));
    opener.getElement().executeJs("localStorage.setItem($0, $1)", key, kept);
  }

  private void follow(Grid<?> grid) {
    grid.addAttachListener(
        attached -> {
          var page = attached.getUI().getPage();
          page.executeJs("return window.innerWidth + ' ' + (localStorage.getItem($0) ?? '')", key)
              .then(String.class, this::begin);
          var listening =
              page.addBrowserWindowResizeListener(
                  resized -> {
                    narrow = resized.getWidth() < NARROW;
                    show();
                  });
          grid.addDetachListener(
              detached -> {
                listening.remove();
                detached.unregisterListener();
              });
        });
  }

  /** Takes what the browser says: its width, a space, and what it remembers, if anything. */
  private void begin(String said) {
    var parts = said.split(" ", 2);
    narrow = Integer.parseInt(parts[0]) < NARROW;
    unwanted(parts[1], columns.size()).ifPresent(this::restore);
    show();
  }

  private void restore(BitSet numbers) {
    unwanted.clear();
    unwanted.or(numbers);
    for (var number = 0; number < entries.size(); number++) {
      entries.get(number).setChecked(!unwanted.get(number));
    }
  }

  private void show() {
    for (var number = 0; number < columns.size(); number++) {
      columns.get(number).setVisible(!narrow && !unwanted.get(number));
    }
    opener.setVisible(!narrow);
    own.ifPresent(column -> column.setVisible(!narrow));
  }

  /** What was not wanted; none where nothing is remembered, or of a list with other columns. */
  static Optional<BitSet> unwanted(String kept, int columns) {
    var known = KEPT.matcher(kept);
    if (!known.matches() || Integer.parseInt(known.group(1)) != columns) {
      return Optional.empty();
    }
    var numbers = new BitSet();
    Pattern.compile(",")
        .splitAsStream(known.group(2))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .filter(number -> number < columns)
        .forEach(numbers::set);
    return Optional.of(numbers);
  }
}
