package id.talenta.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;

/** The field in the top bar that finds people and posts; the key {@code /} leads to it. */
final class SearchField extends Div {
  private static final long serialVersionUID = 1L;
  private static final int SHORTEST = 2;
  private static final int LIMIT = 8;

  private static final String FOCUS_ON_SLASH =
      """
      const field = this;
      const onKey = event => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
        const target = event.composedPath()[0];
        if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
        event.preventDefault();
        field.focus();
      };
      if (field.slashListener) document.removeEventListener('keydown', field.slashListener);
      field.slashListener = onKey;
      document.addEventListener('keydown', onKey);
      """;

  private final transient List<Search> searches;

  SearchField(List<Search> searches) {
    this.searches = searches;
    addClassName("search-field");
    var field = new ComboBox<SearchHit>();
    field.setPlaceholder(Text.of("platform.search.placeholder"));
    field.setAriaLabel(Text.of("platform.search"));
    field.setPrefixComponent(VaadinIcon.SEARCH.create());
    field.setTooltipText(Text.of("platform.search.hint"));
    field.setClearButtonVisible(true);
    field.setItemLabelGenerator(SearchHit::title);
    field.setRenderer(new ComponentRenderer<>(SearchField::row));
    field.setItems(this::hits);
    field.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            var path = change.getValue().path();
            field.clear();
            UI.getCurrentOrThrow().navigate(path);
          }
        });
    field.addAttachListener(attached -> field.getElement().executeJs(FOCUS_ON_SLASH));
    add(field);
  }

  private Stream<SearchHit> hits(Query<SearchHit, String> query) {
    var first = query.getOffset();
    var page = query.getLimit();
    var words = query.getFilter().orElse("").strip();
    if (words.length() < SHORTEST) {
      return Stream.empty();
    }
    return searches.stream()
        .flatMap(search -> search.find(words, LIMIT).stream())
        .skip(first)
        .limit(page);
  }

  private static Div row(SearchHit hit) {
    var title = new Span(hit.title());
    title.addClassName("search-title");
    var detail = new Span(hit.detail());
    detail.addClassName("search-detail");
    var row = new Div(hit.icon().create(), title, detail);
    row.addClassName("search-hit");
    return row;
  }
}
