package id.talenta.placement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Candidate;
import id.talenta.succession.Proposal;
import id.talenta.succession.Shortlist;
import id.talenta.succession.core.Eligibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Where the committee chooses the names; the first of the computed order are filled in. */
final class ProposalPanel extends Composite<Section> {
  private static final long serialVersionUID = 1L;

  private final transient Consumer<Proposal> propose;
  private final transient List<Candidate> possible;
  private final int wanted;
  private final List<ComboBox<Candidate>> names = new ArrayList<>();
  private final TextArea reason = new TextArea(Text.of("placement.proposal.reason"));
  private final Button confirm = new Button(Text.of("placement.propose"));

  ProposalPanel(Shortlist list, int wanted, Consumer<Proposal> propose) {
    this.wanted = wanted;
    this.propose = propose;
    this.possible =
        list.candidates().stream()
            .filter(candidate -> candidate.eligibility() != Eligibility.NOT_ELIGIBLE)
            .toList();
    furnish();
  }

  @Override
  protected Section initContent() {
    return new Section("placement.proposal");
  }

  private void furnish() {
    var section = getContent();
    if (possible.isEmpty()) {
      section.add(new EmptyState("placement.proposal.nobody", "placement.proposal.nobody.text"));
      return;
    }
    section.add(new Paragraph(Text.of("placement.proposal.text")));
    var row = new Div();
    row.addClassName("proposal-names");
    for (var index = 0; index < Math.min(wanted, possible.size()); index++) {
      var name = new ComboBox<Candidate>(Text.of("placement.proposed.place", index + 1));
      name.setItems(possible);
      name.setItemLabelGenerator(ProposalPanel::label);
      name.setValue(possible.get(index));
      name.setId("proposal-" + (index + 1));
      name.addValueChangeListener(changed -> hint());
      names.add(name);
      row.add(name);
    }
    reason.setMinRows(2);
    reason.setMaxLength(2000);
    reason.setId("proposal-reason");
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setId("propose");
    confirm.setDisableOnClick(true);
    confirm.addClickListener(pressed -> confirm());
    var actions = new Div(confirm);
    actions.addClassName("actions");
    section.add(row, reason, actions);
    hint();
  }

  private static String label(Candidate candidate) {
    return Text.of(
        "placement.proposal.label",
        candidate.place(),
        candidate.profile().name(),
        Formats.decimal(candidate.blend()));
  }

  /** Says whether a reason is needed. */
  private void hint() {
    var deviates = !chosen().equals(possible.stream().limit(names.size()).toList());
    reason.setRequiredIndicatorVisible(deviates);
    reason.setHelperText(
        Text.of(deviates ? "placement.proposal.deviates" : "placement.proposal.computed"));
  }

  private List<Candidate> chosen() {
    return names.stream().map(ComboBox::getValue).filter(Objects::nonNull).toList();
  }

  private void confirm() {
    try {
      propose.accept(
          new Proposal(
              chosen().stream().map(Candidate::personId).toList(), reason.getValue().strip()));
    } catch (UserError refused) {
      Notices.error(refused);
      confirm.setEnabled(true);
    }
  }
}
