package id.talenta.agreement.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.talenta.agreement.AgreementDocument;
import id.talenta.agreement.mentoring.RegionCooperationService;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;

/** One document of the region's own agreement. */
@Prototype
@Route(value = RegionNavigation.PAPER + "/:" + DocumentView.PAPER, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "REGIONAL_HEAD", "AUDITOR"})
@StyleSheet("css/agreement.css")
class RegionDocumentView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient RegionCooperationService cooperation;

  RegionDocumentView(RegionCooperationService cooperation) {
    this.cooperation = cooperation;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var paper = DocumentView.key(event, DocumentView.PAPER).flatMap(cooperation::document);
    if (paper.isPresent()) {
      show(paper.get());
    } else {
      event.rerouteToError(NotFoundException.class);
    }
  }

  private void show(AgreementDocument paper) {
    above(new RouterLink(Text.of("agreement.region.title"), RegionAgreementView.class));
    title(Text.of("agreement.paper", paper.kind()));
    subtitle(Text.of("agreement.paper.subtitle", cooperation.hostName(), paper.version()));
    var document = paper.document().id();
    actions(PaperPage.download(paper, () -> cooperation.content(document)));
    content(PaperPage.of(paper, () -> cooperation.content(document)));
  }
}
