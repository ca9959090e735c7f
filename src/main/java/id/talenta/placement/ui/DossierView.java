package id.talenta.placement.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.talenta.placement.DecisionService;
import id.talenta.placement.Dossier;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A decision with everything as it stood, and the journal's entry that proves it. */
@Prototype
@Route(value = PlacementNavigation.DECISIONS + "/:id", layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "COMMITTEE", "REGIONAL_HEAD", "AUDITOR"})
@StyleSheet("css/posts.css")
class DossierView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient DecisionService decisions;

  DossierView(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var dossier = Keys.of(event).flatMap(decisions::dossier);
    if (dossier.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    show(dossier.get());
  }

  private void show(Dossier dossier) {
    var decision = dossier.decision();
    title(Text.of("placement.dossier.title", decision.title()));
    subtitle(decision.unitName());
    above(new Anchor(PlacementNavigation.DECISIONS, Text.of("placement.dossier.back")));
    content();
    if (decision.choice().isOutside()) {
      add(new Callout(Tone.CAUTION, Text.of("placement.dossier.outside")));
    }
    add(new Callout(Tone.INFO, Text.of("placement.sk")));
    var top = new Div(decisionPart(dossier), proof(dossier));
    top.addClassName("columns");
    var bottom =
        new Div(
            new Section(
                "placement.about",
                VacancyParts.facts(dossier.vacancy(), Optional.of(dossier.shortlist()))),
            new Section(
                "placement.timeline",
                VacancyParts.timeline(
                    dossier.vacancy(), Optional.of(dossier.shortlist()), Optional.of(decision))));
    bottom.addClassName("columns");
    add(
        top,
        new Section(
            "placement.picked.title",
            CandidateParts.facts(dossier.picked()),
            CandidateParts.requirements(dossier.picked()),
            CandidateParts.fit(dossier.picked())),
        new Section(
            "placement.three",
            new Comparison(dossier.shortlist().proposed(), candidate -> new Span())),
        new Section(
            "placement.candidates",
            VacancyParts.measure(dossier.shortlist()),
            new CandidateTable(dossier.shortlist())),
        bottom);
  }

  private static Section decisionPart(Dossier dossier) {
    var decision = dossier.decision();
    var facts =
        new Facts()
            .with(
                "placement.person",
                new Anchor("pegawai/" + decision.personId(), decision.personName()))
            .with("placement.choice", DecisionsView.choice(decision))
            .with("placement.by", decision.decidedBy())
            .with("placement.at", Formats.dateTime(decision.decidedAt()))
            .with("placement.reason", decision.reason());
    if (decision.choice().isOutside()) {
      facts.with("placement.justification", decision.justification());
    }
    return new Section("placement.decision", facts);
  }

  private static Section proof(Dossier dossier) {
    var facts = new Facts();
    dossier
        .decision()
        .journal()
        .ifPresent(
            proof -> {
              var hash = new Span(proof.hash());
              hash.addClassName("hash");
              facts
                  .with("placement.journal.number", Formats.count(proof.sequence()))
                  .with("placement.journal.hash", hash);
            });
    return new Section("placement.proof", facts, new Paragraph(Text.of("placement.proof.text")));
  }
}
