package id.talenta.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.TableExport;
import id.talenta.platform.ui.Text;
import java.nio.file.Files;
import java.util.function.Supplier;

/** Takes a list away as a file, as the screen shows it. */
@StyleSheet("css/export.css")
public final class ExportLinks extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private ExportLinks() {
    getContent().addClassName("export-links");
  }

  /**
   * A link for each kind of file; nothing to be seen for those who take no lists away.
   *
   * @param export the list; asked for when a link is followed
   */
  public static Component of(
      ExportService service, Supplier<TableExport> export, ExportFormat... formats) {
    var links = new ExportLinks();
    if (ExportService.isAllowed()) {
      for (var format : formats) {
        links.getContent().add(link(service, export, format));
      }
    }
    links.getContent().setVisible(ExportService.isAllowed());
    return links;
  }

  private static Anchor link(
      ExportService service, Supplier<TableExport> export, ExportFormat format) {
    DownloadHandler handler = event -> write(event, service, export, format);
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
    link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(Text.of("export.take", format.name())));
    link.addClassName("export-link");
    return link;
  }

  /** Files speak the language of the screen, of which a request for a file knows nothing. */
  private static void write(
      DownloadEvent event,
      ExportService service,
      Supplier<TableExport> export,
      ExportFormat format) {
    var before = UI.getCurrent();
    UI.setCurrent(event.getUI());
    try {
      service.take(
          export.get(),
          format,
          file -> {
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            event.setContentLength(Files.size(file.path()));
            try (var output = event.getOutputStream()) {
              Files.copy(file.path(), output);
            }
          });
    } finally {
      UI.setCurrent(before);
    }
  }
}
