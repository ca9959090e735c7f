package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.AgreementContents;
import id.talenta.agreement.AgreementStep;
import id.talenta.agreement.ScopeItem;
import id.talenta.agreement.Term;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Text;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the parties agree on, to be settled or settled anew. */
final class ContentsForm extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 1000;
  private static final int LARGEST_QUOTA = 1_000_000;

  private final Checks checks = new Checks();
  private final TextField number = new TextField(Text.of("agreement.number"));
  private final TextArea object = checks.required(new TextArea(Text.of("agreement.object")));
  private final CheckboxGroup<ScopeItem> scope =
      checks.required(new CheckboxGroup<>(Text.of("agreement.scope")));
  private final DatePicker start = checks.required(checks.typed(Fields.date("agreement.startsOn")));
  private final DatePicker end = checks.required(checks.typed(Fields.date("agreement.endsOn")));
  private final IntegerField quota = checks.required(new IntegerField(Text.of("agreement.quota")));
  private final TextArea cost = new TextArea(Text.of("agreement.cost"));
  private final TextField contact = checks.required(new TextField(Text.of("agreement.contact")));
  private final PdfField pdf = new PdfField("agreement.draft.pdf", false);

  private ContentsForm(AgreementContents contents) {
    addClassName("contents-form");
    number.setPlaceholder(Text.of("agreement.number.example"));
    contact.setHelperText(Text.of("agreement.contact.help"));
    quota.setHelperText(Text.of("agreement.quota.help"));
    quota.setMin(1);
    quota.setMax(LARGEST_QUOTA);
    object.setMaxLength(LONGEST);
    cost.setMaxLength(LONGEST);
    scope.setItems(ScopeItem.values());
    scope.setItemLabelGenerator(item -> Text.of("agreement.scope", item));
    fill(contents);
    start.addValueChangeListener(changed -> end.setMin(changed.getValue()));
    add(
        NextStep.form(
            NextStep.whole(object),
            NextStep.whole(scope),
            start,
            end,
            number,
            quota,
            contact,
            cost,
            pdf));
  }

  /** The form that settles the contents for the first time. */
  static Component draft(Desk desk) {
    var form = new ContentsForm(desk.agreement().contents());
    form.scope.setValue(Set.of(ScopeItem.APPLICATION_USE));
    form.object.setValue(Text.of("agreement.object.usual", desk.partners().hostName()));
    form.add(
        NextStep.actions(
            form.checks.button(
                "agreement.draft.send",
                () ->
                    desk.take(
                        form.pdf.file(),
                        document ->
                            new AgreementStep.Draft(desk.today(), form.contents(), document)))));
    return form;
  }

  /** The form that settles them anew, before anybody has signed. */
  static Component revise(Desk desk, Runnable onDone) {
    var form = new ContentsForm(desk.agreement().contents());
    form.add(
        NextStep.actions(
            form.checks.button(
                "agreement.revise.send",
                () -> {
                  desk.take(
                      form.pdf.file(),
                      document ->
                          new AgreementStep.Revise(desk.today(), form.contents(), document));
                  onDone.run();
                })));
    return form;
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
    quota.setValue(contents.peopleQuota());
    cost.setValue(contents.cost());
    contact.setValue(contents.contact());
  }

  private AgreementContents contents() {
    return new AgreementContents(
        Optional.of(number.getValue().strip()).filter(Predicate.not(String::isEmpty)),
        object.getValue().strip(),
        scope.getValue(),
        Optional.of(new Term(start.getValue(), end.getValue())),
        cost.getValue().strip(),
        contact.getValue().strip(),
        quota.getValue());
  }
}
