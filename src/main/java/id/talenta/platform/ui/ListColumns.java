package id.talenta.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.Serializable;
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

  private final Grid<?> grid;
  private final List<? extends Grid.Column<?>> roomy;
  private final List<? extends Grid.Column<?>> offered;
  private final String key;
  private final BitSet unwanted = new BitSet();
  private final Button opener = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
  private final ContextMenu menu = new ContextMenu(opener);
  private boolean narrow;

  private ListColumns(
      Grid<?> grid,
      List<? extends Grid.Column<?>> roomy,
      List<? extends Grid.Column<?>> offered,
      String list) {
    this.grid = grid;
    this.roomy = roomy;
    this.offered = offered;
    this.key = "talenta-columns-" + list;
  }

  /** Shows these columns only where there is room for them. */
  public static void fit(Grid<?> grid, List<? extends Grid.Column<?>> roomy) {
    new ListColumns(grid, roomy, List.of(), "").follow();
  }

  /**
   * Shows these columns only where there is room for them, and there only those that the person
   * wants; the menu for it stands at the end of the header.
   *
   * @param list the name by which the browser remembers the choice
   */
  public static void choose(String list, Grid<?> grid, List<? extends Grid.Column<?>> roomy) {
    var columns = new ListColumns(grid, roomy, List.copyOf(roomy), list);
    columns.furnish();
    columns.follow();
  }

  private void furnish() {
    opener.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    opener.addClassName("column-choice");
    opener.setAriaLabel(Text.of("platform.columns"));
    opener.setTooltipText(Text.of("platform.columns"));
    menu.setOpenOnClick(true);
    for (var index = 0; index < offered.size(); index++) {
      var number = index;
      var entry = menu.addItem(offered.get(index).getHeaderText());
      entry.setCheckable(true);
      entry.setChecked(true);
      entry.setKeepOpen(true);
      entry.addClickListener(clicked -> want(number, entry.isChecked()));
    }
    end().setHeader(opener);
  }

  /** The column of actions, which has no heading of its own; made where there is none. */
  private Grid.Column<?> end() {
    var last = grid.getColumns().getLast();
    return last.getHeaderText() == null || last.getHeaderText().isEmpty()
        ? last
        : grid.addColumn(row -> "").setWidth("4rem").setFlexGrow(0);
  }

  private void want(int number, boolean wanted) {
    unwanted.set(number, !wanted);
    show();
    var kept =
        offered.size()
            + ":"
            + unwanted.stream().mapToObj(String::valueOf).collect(Collectors.joining(","));
    grid.getElement().executeJs("localStorage.setItem($0, $1)", key, kept);
  }

  private void follow() {
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
    unwanted(parts[1], offered.size()).ifPresent(this::restore);
    show();
  }

  private void restore(BitSet numbers) {
    unwanted.clear();
    unwanted.or(numbers);
    var entries = menu.getItems();
    for (var number = 0; number < entries.size(); number++) {
      entries.get(number).setChecked(!unwanted.get(number));
    }
  }

  private void show() {
    roomy.forEach(column -> column.setVisible(!narrow && !isUnwanted(column)));
    opener.setVisible(!narrow);
  }

  private boolean isUnwanted(Grid.Column<?> column) {
    var number = offered.indexOf(column);
    return number >= 0 && unwanted.get(number);
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
