package id.talenta.placement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Candidate;
import id.talenta.succession.Phrases;

/** Everything about one candidate: requirements with facts and sources, and how the fit is made. */
final class CandidateDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  CandidateDialog(Candidate candidate) {
    super(candidate.profile().name());
    addClassName("candidate-dialog");
    setWidth("56rem");
    setMaxWidth("100%");
    if (!candidate.why().isEmpty()) {
      add(new Paragraph(Phrases.text(candidate.why())));
    }
    add(
        CandidateParts.facts(candidate),
        CandidateParts.requirements(candidate),
        CandidateParts.fit(candidate),
        new Anchor("pegawai/" + candidate.personId(), Text.of("placement.sheet")));
    getFooter().add(new Button(Text.of("platform.close"), pressed -> close()));
  }
}
