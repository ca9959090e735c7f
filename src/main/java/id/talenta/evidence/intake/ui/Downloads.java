package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;

/** Links that write a file. */
final class Downloads {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String CSV = "text/csv;charset=utf-8";

  private Downloads() {}

  /** Writes the content of a file. */
  interface Content {
    void writeTo(OutputStream output) throws IOException;
  }

  static Anchor link(String text, String fileName, String mediaType, Content content) {
    DownloadHandler handler =
        event -> {
          event.setFileName(fileName);
          event.setContentType(mediaType);
          try (var output = event.getOutputStream()) {
            content.writeTo(output);
          }
        };
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
    link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(text));
    link.addClassName("intake-download");
    return link;
  }
}
