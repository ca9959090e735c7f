package id.talenta.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.agreement.AgreementDocument;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import java.util.UUID;

/** The way to a document of an agreement, which is shown in a page. */
final class DocumentLink {
  private DocumentLink() {}

  static Anchor of(UUID agreement, AgreementDocument paper) {
    var document = paper.document();
    var link = new Anchor(path(agreement, document.id()), "");
    link.addClassName("document-link");
    var size = new Span(Formats.size(document.sizeBytes()));
    size.addClassName("quiet");
    link.add(VaadinIcon.FILE_TEXT_O.create(), new Span(document.name()), size);
    link.setTitle(Text.of("agreement.document.hint", document.sha256()));
    return link;
  }

  static String path(UUID agreement, UUID document) {
    return AgreementNavigation.PATH + "/" + agreement + "/naskah/" + document;
  }
}
