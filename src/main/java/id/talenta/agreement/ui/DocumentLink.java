package id.talenta.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.talenta.agreement.AgreementService;
import id.talenta.document.Document;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import java.io.ByteArrayInputStream;
import java.util.UUID;

/** Opens a document of an agreement in a tab of its own, where the browser shows it. */
final class DocumentLink {
  private DocumentLink() {}

  static Anchor of(AgreementService agreements, UUID agreement, Document document) {
    var handler =
        DownloadHandler.fromInputStream(
                asked -> {
                  var content = agreements.content(agreement, document.id());
                  return new DownloadResponse(
                      new ByteArrayInputStream(content),
                      document.name(),
                      document.mediaType(),
                      content.length);
                })
            .inline();
    var link = new Anchor(handler, "");
    link.setTarget(AnchorTarget.BLANK);
    link.addClassName("document-link");
    var icon = VaadinIcon.FILE_TEXT_O.create();
    var size = new Span(Formats.size(document.sizeBytes()));
    size.addClassName("quiet");
    link.add(icon, new Span(document.name()), size);
    link.setTitle(Text.of("agreement.document.hint", document.sha256()));
    return link;
  }
}
