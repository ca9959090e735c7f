package id.talenta.agreement.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementDocument;
import id.talenta.agreement.AgreementPaperService;
import id.talenta.agreement.AgreementService;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** One document of a cooperation, as the host reads it. */
@Prototype
@Route(
    value = AgreementNavigation.PATH + "/:" + AgreementView.ID + "/naskah/:" + DocumentView.PAPER,
    layout = MainLayout.class)
@RolesAllowed("HOST_ADMIN")
@StyleSheet("css/agreement.css")
class DocumentView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  static final String PAPER = "naskah";

  private final transient AgreementService agreements;
  private final transient AgreementPaperService papers;

  DocumentView(AgreementService agreements, AgreementPaperService papers) {
    this.agreements = agreements;
    this.papers = papers;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var agreement = key(event, AgreementView.ID).flatMap(agreements::find);
    var paper =
        agreement.flatMap(
            found -> key(event, PAPER).flatMap(document -> papers.find(found.id(), document)));
    if (agreement.isPresent() && paper.isPresent()) {
      show(agreement.get(), paper.get());
    } else {
      event.rerouteToError(NotFoundException.class);
    }
  }

  private void show(Agreement agreement, AgreementDocument paper) {
    above(
        new RouterLink(
            agreement.partner().name(),
            AgreementView.class,
            new RouteParameters(AgreementView.ID, agreement.id().toString())));
    title(Text.of("agreement.paper", paper.kind()));
    subtitle(Text.of("agreement.paper.subtitle", agreement.partner().name(), paper.version()));
    var document = paper.document().id();
    actions(PaperPage.download(paper, () -> papers.content(agreement.id(), document)));
    content(PaperPage.of(paper, () -> papers.content(agreement.id(), document)));
  }

  static Optional<UUID> key(BeforeEnterEvent event, String name) {
    return event.getRouteParameters().get(name).flatMap(AgreementView::key);
  }
}
