package id.talenta.grid.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Education;
import id.talenta.organization.OrganizationUnit;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.people.Employment;
import id.talenta.platform.ui.FilterChip;
import id.talenta.platform.ui.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Fields that narrow, and a chip for each that does. Age and sex are no filters: they must not play
 * a part where people are chosen.
 */
final class FilterBar extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Consumer<GridQuery> onChange;
  private final transient UnitNames units;
  private final Div chips = new Div();
  private final TextField text = new TextField(Text.of("grid.filter.text"));
  private final ComboBox<OrganizationUnit> unit = new ComboBox<>(Text.of("grid.filter.unit"));
  private final Select<PositionKind> kind;
  private final Select<PositionLevel> level;
  private final Select<Education> education;
  private final Select<Employment> employment;
  private final MultiSelectComboBox<EvidenceKind> lacking =
      new MultiSelectComboBox<>(Text.of("grid.filter.lacking"));
  private transient GridQuery query;

  /**
   * Fields for a query.
   *
   * @param onChange told the new query when a person changed it
   */
  FilterBar(UnitNames units, GridQuery query, Consumer<GridQuery> onChange) {
    this.units = units;
    this.query = query;
    this.onChange = onChange;
    kind = select("grid.filter.kind", PositionKind.values(), "organization.kind");
    level = select("grid.filter.level", PositionLevel.values(), "organization.level");
    education = select("grid.filter.education", Education.values(), "evidence.code");
    employment = select("grid.filter.employment", Employment.values(), "people.employment");
    furnish();
    chips.addClassName("filter-chips");
    var fields = new Div(text, unit, level, kind, education, employment, lacking);
    fields.addClassName("filters");
    addClassName("filter-bar");
    add(fields, chips);
    show(query);
  }

  /** Shows another query. */
  void show(GridQuery shown) {
    query = shown;
    text.setValue(shown.text());
    unit.setValue(shown.unit().flatMap(units::find).orElse(null));
    kind.setValue(shown.kind().orElse(null));
    level.setValue(shown.level().orElse(null));
    education.setValue(shown.education().orElse(null));
    employment.setValue(shown.employment().orElse(null));
    lacking.setValue(shown.lacking());
    chips.removeAll();
    chip(shown.unit().flatMap(units::find).map(units::label), shown.withUnit(Optional.empty()));
    chip(
        shown.level().map(value -> Text.of("organization.level", value)),
        shown.withLevel(Optional.empty()));
    chip(
        shown.kind().map(value -> Text.of("organization.kind", value)),
        shown.withKind(Optional.empty()));
    chip(
        shown.education().map(value -> Text.of("evidence.code", value)),
        shown.withEducation(Optional.empty()));
    chip(
        shown.employment().map(value -> Text.of("people.employment", value)),
        shown.withEmployment(Optional.empty()));
    chip(
        Optional.of(shown.lacking()).filter(kinds -> !kinds.isEmpty()).map(Words::lacking),
        shown.withLacking(Set.of()));
    chip(
        Optional.of(shown.text()).filter(words -> !words.isBlank()).map(words -> "“" + words + "”"),
        shown.withText(""));
    chips.setVisible(chips.getComponentCount() > 0);
  }

  private void furnish() {
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setPlaceholder(Text.of("grid.filter.text.hint"));
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.addValueChangeListener(
        changed -> {
          if (changed.isFromClient()) {
            onChange.accept(query.withText(changed.getValue().strip()));
          }
        });
    unit.setItems(units.all());
    unit.setItemLabelGenerator(units::label);
    unit.setClearButtonVisible(true);
    unit.setPlaceholder(Text.of("grid.filter.all"));
    unit.addValueChangeListener(
        changed -> {
          if (changed.isFromClient()) {
            onChange.accept(
                query.withUnit(Optional.ofNullable(changed.getValue()).map(OrganizationUnit::id)));
          }
        });
    listen(kind, GridQuery::withKind);
    listen(level, GridQuery::withLevel);
    listen(education, GridQuery::withEducation);
    listen(employment, GridQuery::withEmployment);
    lacking.setItems(EvidenceKind.thatCanLack());
    lacking.setItemLabelGenerator(value -> Text.of("evidence.kind", value));
    lacking.setClearButtonVisible(true);
    lacking.setPlaceholder(Text.of("grid.filter.lacking.none"));
    lacking.addValueChangeListener(
        changed -> {
          if (changed.isFromClient()) {
            onChange.accept(query.withLacking(changed.getValue()));
          }
        });
  }

  private <T> void listen(Select<T> select, BiFunction<GridQuery, Optional<T>, GridQuery> change) {
    select.addValueChangeListener(
        changed -> {
          if (changed.isFromClient()) {
            onChange.accept(change.apply(query, Optional.ofNullable(changed.getValue())));
          }
        });
  }

  private static <E extends Enum<E>> Select<E> select(String labelKey, E[] values, String prefix) {
    Function<E, String> label = value -> Text.of(prefix, value);
    var select = new Select<E>();
    select.setLabel(Text.of(labelKey));
    select.setItems(List.of(values));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(Text.of("grid.filter.all"));
    select.setPlaceholder(Text.of("grid.filter.all"));
    select.setItemLabelGenerator(
        value -> value == null ? Text.of("grid.filter.all") : label.apply(value));
    return select;
  }

  private void chip(Optional<String> label, GridQuery without) {
    label.ifPresent(words -> chips.add(new FilterChip(words, () -> onChange.accept(without))));
  }
}
