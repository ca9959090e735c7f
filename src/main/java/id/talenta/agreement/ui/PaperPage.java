package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.talenta.agreement.AgreementDocument;
import id.talenta.document.PdfPages;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A document with its fingerprint, its pages drawn as pictures, and the way to take the file. */
final class PaperPage {
  /** More pages than these are read in the file. */
  private static final int MOST = 60;

  private final AgreementDocument paper;
  private final Supplier<byte[]> content;

  private PaperPage(AgreementDocument paper, Supplier<byte[]> content) {
    this.paper = paper;
    this.content = content;
  }

  /** What the page shows. */
  static Component[] of(AgreementDocument paper, Supplier<byte[]> content) {
    var page = new PaperPage(paper, content);
    return new Component[] {page.facts(), page.pages()};
  }

  /** The button that takes the file as it was stored. */
  static Component download(AgreementDocument paper, Supplier<byte[]> content) {
    var document = paper.document();
    var handler =
        DownloadHandler.fromInputStream(
            asked -> {
              var bytes = content.get();
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes),
                  document.name(),
                  document.mediaType(),
                  bytes.length);
            });
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
    link.addClassName("paper-download");
    link.add(
        VaadinIcon.DOWNLOAD_ALT.create(),
        new com.vaadin.flow.component.Text(Text.of("agreement.paper.download")));
    return link;
  }

  private Component facts() {
    var document = paper.document();
    var hash = new Code(document.sha256());
    hash.addClassName("fingerprint");
    return Section.plain(
        new Facts()
            .with("agreement.paper.kind", Text.of("agreement.paper", paper.kind()))
            .with("agreement.paper.version", String.valueOf(paper.version()))
            .with("agreement.paper.file", document.name())
            .with("agreement.paper.size", Formats.size(document.sizeBytes()))
            .with(
                "agreement.paper.added",
                Text.of("agreement.event.recorded", paper.addedBy(), paper.addedAt()))
            .with("agreement.paper.sha256", hash));
  }

  private Component pages() {
    int count;
    try {
      count = PdfPages.count(content.get());
    } catch (UserError unreadable) {
      return new Callout(Tone.CAUTION, Text.of(unreadable.messageKey(), unreadable.arguments()));
    }
    var pages = new Div();
    pages.addClassName("paper-pages");
    for (var index = 0; index < Math.min(count, MOST); index++) {
      pages.add(page(index, count));
    }
    if (count > MOST) {
      pages.add(new Callout(Tone.INFO, Text.of("agreement.paper.more", MOST, count)));
    }
    return pages;
  }

  private Image page(int index, int count) {
    var image =
        new Image(
            DownloadHandler.fromInputStream(
                    asked -> {
                      var png = PdfPages.png(content.get(), index);
                      return new DownloadResponse(
                          new ByteArrayInputStream(png), "page.png", "image/png", png.length);
                    })
                .inline(),
            Text.of("agreement.paper.page", index + 1, count, paper.document().name()));
    image.addClassName("paper-page");
    image.getElement().setAttribute("loading", "lazy");
    return image;
  }
}
