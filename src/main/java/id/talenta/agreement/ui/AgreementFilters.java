package id.talenta.agreement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.talenta.agreement.AgreementFilter;
import id.talenta.agreement.AgreementStage;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What narrows the list of cooperations, as it also stands in the address: words and a stage. */
final class AgreementFilters extends Div {
  private static final long serialVersionUID = 1L;
  private static final String TEXT = "cari";
  private static final String STAGE = "tahap";

  private final TextField text = new TextField(Text.of("agreement.list.search"));
  private final Select<AgreementStage> stage = new Select<>();
  private final Span count = new Span();

  /**
   * Shows what an address narrows to.
   *
   * @param changed is run when the user narrows to something else
   */
  AgreementFilters(QueryParameters query, Runnable changed) {
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    query.getSingleParameter(TEXT).ifPresent(text::setValue);
    text.addValueChangeListener(typed -> changed.run());
    stage.setLabel(Text.of("agreement.list.stage"));
    stage.setItems(AgreementStage.values());
    stage.setItemLabelGenerator(
        each ->
            each == null ? Text.of("agreement.list.anyStage") : Text.of("agreement.stage", each));
    stage.setEmptySelectionAllowed(true);
    stage.setEmptySelectionCaption(Text.of("agreement.list.anyStage"));
    query.getSingleParameter(STAGE).flatMap(AgreementFilters::stage).ifPresent(stage::setValue);
    stage.addValueChangeListener(chosen -> changed.run());
    count.addClassName("count");
    count.getElement().setAttribute("aria-live", "polite");
    add(text, stage, count);
    addClassName("filters");
  }

  private static Optional<AgreementStage> stage(String name) {
    return Stream.of(AgreementStage.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  /** What is wanted now. */
  AgreementFilter filter() {
    return new AgreementFilter(
        text.getValue(), stage.getOptionalValue().map(Set::of).orElse(Set.of()));
  }

  /** The address of what is wanted now. */
  Location location() {
    var parameters = new HashMap<String, String>();
    if (!text.getValue().isBlank()) {
      parameters.put(TEXT, text.getValue().strip());
    }
    stage.getOptionalValue().ifPresent(each -> parameters.put(STAGE, each.name()));
    return new Location(AgreementNavigation.PATH, QueryParameters.simple(parameters));
  }

  /** Takes all filters away. */
  void clear() {
    text.clear();
    stage.clear();
  }

  /** Says how many cooperations are left. */
  void tell(int found) {
    count.setText(Text.of("agreement.list.count", Formats.count(found)));
  }
}
