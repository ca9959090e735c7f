package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleSetVersion;
import id.talenta.rule.core.RuleDifference;
import id.talenta.rule.core.RuleSetDifferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks from which day and why, and shows what changes. While there are problems it only says so.
 */
final class PublishDialog {
  private final RuleSetService rules;
  private final RuleDraftService drafts;
  private final DraftDesk desk;
  private final LocalDate today;
  private final Runnable published;
  private final Dialog dialog = new Dialog(Text.of("rule.publish.title"));
  private final DatePicker from = Fields.date("rule.publish.from");
  private final TextArea reason = new TextArea(Text.of("rule.publish.reason"));

  PublishDialog(
      RuleSetService rules,
      RuleDraftService drafts,
      DraftDesk desk,
      RuleSetVersion draft,
      LocalDate today,
      Runnable published) {
    this.rules = rules;
    this.drafts = drafts;
    this.desk = desk;
    this.today = today;
    this.published = published;
    from.setValue(draft.validFrom());
    from.setRequired(true);
    from.setHelperText(Text.of("rule.publish.from.help"));
    reason.setRequired(true);
    reason.setMaxLength(RuleDraftService.MAXIMUM_REASON);
    reason.setHelperText(Text.of("rule.publish.reason.help"));
    reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    reason.setValue(draft.reason());
    dialog.setWidth("44rem");
  }

  void open() {
    var problems = ProblemPlace.of(desk.rules());
    if (!problems.isEmpty()) {
      Notices.error("rule.error.problems", problems.size());
      return;
    }
    var form = new Div(differences(), from, reason);
    form.addClassName("rule-form");
    var publish = new Button(Text.of("rule.publish"), pressed -> publish());
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.add(form);
    dialog
        .getFooter()
        .add(new Button(Text.of("platform.cancel"), pressed -> dialog.close()), publish);
    dialog.open();
  }

  private Component differences() {
    var inForce = rules.inForce(today);
    if (inForce.isEmpty()) {
      return new Callout(Tone.INFO, Text.of("rule.publish.first"));
    }
    var version = inForce.get();
    var found = RuleSetDifferences.between(version.rules(), desk.rules());
    var title = new H3(Text.of("rule.publish.differences", version.version(), found.size()));
    return found.isEmpty()
        ? new Callout(Tone.CAUTION, Text.of("rule.publish.same", version.version()))
        : new Div(title, list(found));
  }

  static UnorderedList list(List<RuleDifference> differences) {
    var list = new UnorderedList();
    list.addClassName("rule-differences");
    differences.forEach(
        difference -> list.add(new ListItem(new Paragraph(DifferenceTexts.of(difference)))));
    return list;
  }

  private void publish() {
    from.setInvalid(from.isEmpty());
    reason.setInvalid(reason.getValue().isBlank());
    reason.setErrorMessage(Text.of("rule.error.no-reason"));
    var day = Optional.ofNullable(from.getValue());
    if (day.isEmpty() || reason.isInvalid()) {
      return;
    }
    try {
      drafts.publish(desk.id(), desk.contentHash(), day.get(), reason.getValue());
    } catch (UserError refused) {
      Notices.error(refused);
      return;
    }
    dialog.close();
    published.run();
  }
}
