package id.talenta.configuration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import id.talenta.configuration.ConfigurationPlan;
import id.talenta.configuration.ConfigurationService;
import id.talenta.configuration.RetirementChange;
import id.talenta.people.PeopleService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.rule.ui.MovesSummary;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What applying a folder would change and whom it would move, and the button that does it. */
final class PlanPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final transient ConfigurationPlan plan;
  private final transient PeopleService people;
  private final transient Consumer<LocalDate> otherDay;
  private final transient Consumer<String> apply;
  private final TextArea reason = new TextArea(Text.of("configuration.reason"));
  private final Button confirm = new Button(Text.of("configuration.apply.do"));

  PlanPanel(
      ConfigurationPlan plan,
      PeopleService people,
      Consumer<LocalDate> otherDay,
      Consumer<String> apply) {
    this.plan = plan;
    this.people = people;
    this.otherDay = otherDay;
    this.apply = apply;
    getContent().addClassName("configuration-plan");
    getContent()
        .add(
            new Callout(
                Tone.INFO,
                Text.of(
                    "configuration.plan",
                    Formats.count(plan.differences().size()),
                    Formats.count(plan.files().size()))));
    getContent().add(new H3(Text.of("configuration.plan.changes")));
    getContent().add(new DifferenceTable(plan.differences(), "configuration.column.files"));
    getContent().add(new H3(Text.of("configuration.plan.effects")), effects(), form());
  }

  private Component effects() {
    var effects = new Div();
    effects.addClassName("configuration-effects");
    plan.rulesFrom()
        .ifPresent(
            from ->
                effects.add(new Div(Text.of("configuration.effect.rules", Formats.date(from)))));
    plan.moves()
        .ifPresent(
            moves -> effects.add(new MovesSummary(moves, people, plan.rules().orElseThrow())));
    if (plan.rulesFrom().isPresent() && plan.moves().isEmpty()) {
      effects.add(new Div(Text.of("configuration.effect.no-mapping")));
    }
    if (!plan.retirements().isEmpty()) {
      var list = new UnorderedList();
      plan.retirements().forEach(change -> list.add(new ListItem(text(change))));
      effects.add(list);
    }
    if (plan.rulesFrom().isEmpty() && plan.retirements().isEmpty()) {
      effects.add(new Div(Text.of("configuration.effect.nobody")));
    }
    return effects;
  }

  private static String text(RetirementChange change) {
    return Text.of(
        "configuration.effect.retirement",
        Text.of("organization.level", change.level()),
        change.before(),
        change.after(),
        Formats.count(change.people()));
  }

  private Component form() {
    var from = Fields.date("configuration.from");
    from.setValue(plan.validFrom());
    from.setHelperText(Text.of("configuration.from.help"));
    from.addValueChangeListener(
        changed -> {
          if (changed.isFromClient() && changed.getValue() != null) {
            otherDay.accept(changed.getValue());
          }
        });
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(ConfigurationService.MAXIMUM_REASON);
    reason.setMinRows(2);
    reason.setId("configuration-reason");
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setId("configuration-apply");
    confirm.setDisableOnClick(true);
    confirm.addClickListener(pressed -> confirm());
    var actions = new Div(confirm);
    actions.addClassName("actions");
    var form = new Div(from, reason, actions);
    form.addClassName("configuration-form");
    return form;
  }

  private void confirm() {
    try {
      apply.accept(reason.getValue());
      Notices.success("configuration.applied", Formats.date(plan.validFrom()));
    } catch (UserError refused) {
      Notices.error(refused);
      reason.setInvalid(reason.getValue().isBlank());
      confirm.setEnabled(true);
    }
  }
}
