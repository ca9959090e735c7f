package id.talenta.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.talenta.placement.Pick;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.Candidate;
import id.talenta.succession.Phrases;
import id.talenta.succession.Shortlist;
import id.talenta.succession.Vacancy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the regional head compares the three, picks one and writes why. */
final class DecisionPanel extends Composite<Section> {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 4000;

  private final transient Vacancy vacancy;
  private final transient Consumer<Pick> decide;
  private final int shortest;
  private final transient Map<UUID, Button> buttons = new HashMap<>();
  private final OutsidePicker outside;
  private final Div form = new Div();
  private final Span chosen = new Span();
  private final TextArea reason = new TextArea(Text.of("placement.reason"));
  private final TextArea justification = new TextArea(Text.of("placement.justification"));
  private final Button confirm = new Button(Text.of("placement.decide"));
  private transient @Nullable Candidate picked;

  DecisionPanel(
      Vacancy vacancy,
      Shortlist list,
      int shortest,
      OutsidePicker.Source people,
      Consumer<Pick> decide) {
    this.shortest = shortest;
    this.vacancy = vacancy;
    this.decide = decide;
    this.outside = new OutsidePicker(list, people, this::pick);
    furnish(list);
  }

  @Override
  protected Section initContent() {
    return new Section("placement.three");
  }

  private void furnish(Shortlist list) {
    var three = list.proposed();
    var section = getContent();
    list.proposal()
        .filter(proposal -> !proposal.reason().isBlank())
        .ifPresent(
            proposal ->
                section.add(
                    new Callout(Tone.INFO, Text.of("placement.proposal.why", proposal.reason()))));
    var sentences = new Div();
    sentences.addClassName("sentences");
    three.forEach(
        candidate -> {
          var name = new Span(candidate.profile().name());
          name.addClassName("comparison-name");
          sentences.add(new Paragraph(name, new Span(" " + Phrases.text(candidate.why()))));
        });
    section.add(sentences, new Comparison(three, this::button), form(), outside);
  }

  private Component button(Candidate candidate) {
    var button = new Button(Text.of("placement.pick"), pressed -> pick(candidate));
    button.setAriaLabel(Text.of("placement.pick.of", candidate.profile().name()));
    button.addClassName("pick");
    buttons.put(candidate.personId(), button);
    return button;
  }

  private Component form() {
    for (var area : new TextArea[] {reason, justification}) {
      area.setMinRows(3);
      area.setMaxLength(LONGEST);
      area.setRequiredIndicatorVisible(true);
      area.setValueChangeMode(ValueChangeMode.EAGER);
      area.addValueChangeListener(changed -> check());
    }
    reason.setId("decision-reason");
    justification.setId("decision-justification");
    reason.setHelperText(Text.of("placement.reason.hint", shortest));
    justification.setHelperText(Text.of("placement.justification.hint", shortest));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setId("decide");
    confirm.addClickListener(pressed -> ask());
    chosen.addClassName("decision-chosen");
    var actions = new Div(confirm);
    actions.addClassName("actions");
    form.add(chosen, reason, justification, actions);
    form.addClassName("decision-form");
    form.setVisible(false);
    return form;
  }

  private void pick(Candidate candidate) {
    picked = candidate;
    buttons.forEach(
        (person, button) -> {
          var isPicked = person.equals(candidate.personId());
          button.setText(Text.of(isPicked ? "placement.picked" : "placement.pick"));
          button.setThemeVariant(ButtonVariant.PRIMARY, isPicked);
          button.getElement().setAttribute("aria-pressed", String.valueOf(isPicked));
        });
    var isOutside = candidate.proposedPlace().isEmpty();
    chosen.setText(Text.of("placement.chosen", candidate.profile().name()));
    justification.setVisible(isOutside);
    form.setVisible(true);
    check();
    if (!isOutside) {
      outside.close();
    }
    reason.focus();
  }

  private void check() {
    var isOutside = picked != null && picked.proposedPlace().isEmpty();
    confirm.setEnabled(isLongEnough(reason) && (!isOutside || isLongEnough(justification)));
  }

  private boolean isLongEnough(TextArea area) {
    return area.getValue().strip().length() >= shortest;
  }

  /** Names the consequence before it is final. */
  private void ask() {
    var candidate = picked;
    if (candidate == null) {
      return;
    }
    var dialog = new Dialog(Text.of("placement.confirm.title"));
    dialog.add(
        new Paragraph(
            Text.of("placement.confirm.text", candidate.profile().name(), vacancy.title())),
        new Paragraph(Text.of("placement.sk")));
    var sure = new Button(Text.of("placement.confirm"));
    sure.addThemeVariants(ButtonVariant.PRIMARY);
    sure.setId("decide-sure");
    sure.setDisableOnClick(true);
    sure.addClickListener(
        pressed -> {
          dialog.close();
          decide(candidate);
        });
    dialog.getFooter().add(new Button(Text.of("platform.cancel"), pressed -> dialog.close()), sure);
    dialog.setWidth("32rem");
    dialog.open();
  }

  private void decide(Candidate candidate) {
    try {
      decide.accept(
          new Pick(
              vacancy.id(),
              vacancy.version(),
              candidate.personId(),
              reason.getValue(),
              candidate.proposedPlace().isEmpty() ? justification.getValue() : ""));
    } catch (UserError refused) {
      Notices.error(refused);
    }
  }
}
