package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.AgreementContents;
import id.talenta.agreement.Party;
import id.talenta.agreement.ScopeItem;
import id.talenta.agreement.Term;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Text;
import id.talenta.tenant.AgreementQuotas;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the parties agree on, to be settled, settled anew or changed by an addendum. */
final class ContentsForm extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 1000;
  private static final int MEGABYTES_A_GIGABYTE = 1024;

  private final Checks checks;
  private final TextField number = new TextField(Text.of("agreement.number"));
  private final TextArea object = new TextArea(Text.of("agreement.object"));
  private final CheckboxGroup<ScopeItem> scope = new CheckboxGroup<>(Text.of("agreement.scope"));
  private final DatePicker start = Fields.date("agreement.startsOn");
  private final DatePicker end = Fields.date("agreement.endsOn");
  private final IntegerField people = number("agreement.quota", 1_000_000);
  private final IntegerField storage = number("agreement.quota.storage", 100_000);
  private final IntegerField requests = number("agreement.quota.requests", 1_000_000);
  private final TextArea cost = new TextArea(Text.of("agreement.cost"));
  private final CheckboxGroup<Party> councils = new CheckboxGroup<>(Text.of("agreement.councils"));
  private final ContactsField contacts;
  private final ClausesField clauses;

  /**
   * A form.
   *
   * @param checks of the form that this is a part of
   * @param first whether the contents are settled for the first time, so that usual texts help
   */
  ContentsForm(Desk desk, Checks checks, boolean first) {
    this.checks = checks;
    var contents = desk.agreement().contents();
    contacts = new ContactsField(desk::name, contents.contacts());
    clauses = new ClausesField(contents, desk.name(Party.HOST), desk.name(Party.PARTNER));
    addClassName("contents-form");
    require();
    object.setMaxLength(LONGEST);
    cost.setMaxLength(LONGEST);
    number.setPlaceholder(Text.of("agreement.number.example"));
    people.setHelperText(Text.of("agreement.quota.help"));
    storage.setHelperText(Text.of("agreement.quota.storage.help"));
    requests.setHelperText(Text.of("agreement.quota.requests.help"));
    scope.setItems(ScopeItem.values());
    scope.setItemLabelGenerator(item -> Text.of("agreement.scope", item));
    councils.setItems(Party.values());
    councils.setItemLabelGenerator(desk::name);
    councils.setHelperText(Text.of("agreement.councils.help"));
    fill(contents);
    if (first) {
      scope.setValue(Set.of(ScopeItem.APPLICATION_USE));
      object.setValue(Text.of("agreement.object.usual", desk.name(Party.HOST)));
    }
    start.addValueChangeListener(changed -> end.setMin(changed.getValue()));
    add(
        NextStep.form(
            NextStep.whole(object),
            NextStep.whole(scope),
            start,
            end,
            number,
            people,
            storage,
            requests,
            NextStep.whole(cost),
            contacts,
            NextStep.whole(councils),
            clauses));
  }

  /** Keeps the term as it is: only an extension changes it. */
  ContentsForm withFixedTerm() {
    start.setReadOnly(true);
    end.setReadOnly(true);
    return this;
  }

  /** Adds a field or buttons at the end. */
  ContentsForm with(Component... more) {
    add(more);
    return this;
  }

  private void require() {
    checks.required(object);
    checks.required(scope);
    checks.required(checks.typed(start));
    checks.required(checks.typed(end));
    checks.required(people);
    checks.required(storage);
    checks.required(requests);
  }

  private void fill(AgreementContents contents) {
    contents.number().ifPresent(number::setValue);
    object.setValue(contents.object());
    scope.setValue(contents.scopeItems());
    contents
        .term()
        .ifPresent(
            term -> {
              start.setValue(term.startsOn());
              end.setValue(term.endsOn());
              end.setMin(term.startsOn());
            });
    people.setValue(contents.quotas().people());
    storage.setValue(contents.quotas().storageMegabytes() / MEGABYTES_A_GIGABYTE);
    requests.setValue(contents.quotas().requestsPerMinute());
    cost.setValue(contents.cost());
    councils.setValue(contents.councils());
  }

  /** What was filled in. */
  AgreementContents contents() {
    return new AgreementContents(
        Optional.of(number.getValue().strip()).filter(Predicate.not(String::isEmpty)),
        object.getValue().strip(),
        scope.getValue(),
        Optional.of(new Term(start.getValue(), end.getValue())),
        cost.getValue().strip(),
        contacts.contacts(),
        clauses.clauses(),
        new AgreementQuotas(
            people.getValue(), storage.getValue() * MEGABYTES_A_GIGABYTE, requests.getValue()),
        councils.getValue());
  }

  private static IntegerField number(String labelKey, int largest) {
    var field = new IntegerField(Text.of(labelKey));
    field.setMin(1);
    field.setMax(largest);
    return field;
  }
}
