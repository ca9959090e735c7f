package id.talenta.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.talenta.agreement.NewPaper;
import id.talenta.platform.ui.Text;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A field of a form for one PDF file. */
final class PdfField extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 20 * 1024 * 1024;

  private final Span error = new Span();
  private final transient AtomicReference<@Nullable NewPaper> received = new AtomicReference<>();
  private transient Optional<NewPaper> chosen = Optional.empty();

  PdfField(String labelKey, boolean required) {
    var label = new NativeLabel(Text.of(labelKey) + (required ? " *" : ""));
    label.addClassName("pdf-label");
    error.addClassName("pdf-error");
    error.getElement().setAttribute("role", "alert");
    error.setVisible(false);
    getContent().addClassName("pdf-field");
    getContent().add(label, upload(), error);
  }

  /** The file, once it has been chosen. */
  Optional<NewPaper> file() {
    return chosen;
  }

  /** Says that the file is missing, if it is. */
  boolean markIfMissing() {
    say(chosen.isPresent() ? "" : Text.of("agreement.pdf.missing"));
    return chosen.isPresent();
  }

  private Upload upload() {
    var upload = new Upload(new Handler());
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LARGEST);
    upload.setAcceptedFileTypes("application/pdf", ".pdf");
    var button = new Button(Text.of("agreement.pdf.choose"), VaadinIcon.UPLOAD_ALT.create());
    upload.setUploadButton(button);
    upload.setDropLabel(new Span(Text.of("agreement.pdf.drop")));
    upload.setI18n(words());
    upload.addAllFinishedListener(finished -> take());
    upload.addFileRemovedListener(removed -> chosen = Optional.empty());
    upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
    return upload;
  }

  /** Shows the file that has arrived, if it was not refused on the way. */
  private void take() {
    Optional.ofNullable(received.getAndSet(null))
        .ifPresent(
            paper -> {
              chosen = Optional.of(paper);
              say("");
            });
  }

  /** Stops reading when a file, whatever its sender said before, turns out too large. */
  private final class Handler implements UploadHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      try (var input = event.getInputStream()) {
        var content = input.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
          event.reject(Text.of("agreement.pdf.large"));
        } else {
          received.set(new NewPaper(event.getFileName(), content));
        }
      }
    }

    @Override
    public long getFileSizeMax() {
      return LARGEST;
    }

    @Override
    public long getRequestSizeMax() {
      return LARGEST * 2L;
    }

    @Override
    public long getFileCountMax() {
      return 1;
    }
  }

  private void say(String text) {
    error.setText(text);
    error.setVisible(!text.isEmpty());
  }

  private static UploadI18N words() {
    var words = new UploadI18N();
    var errors = new UploadI18N.Error();
    errors.setFileIsTooBig(Text.of("agreement.pdf.large"));
    errors.setIncorrectFileType(Text.of("agreement.pdf.type"));
    errors.setTooManyFiles(Text.of("agreement.pdf.many"));
    words.setError(errors);
    var status = new UploadI18N.Uploading.Status();
    status.setConnecting(Text.of("agreement.pdf.connecting"));
    status.setProcessing(Text.of("agreement.pdf.connecting"));
    status.setHeld(Text.of("agreement.pdf.connecting"));
    status.setStalled(Text.of("agreement.pdf.stalled"));
    var failure = new UploadI18N.Uploading.Error();
    failure.setServerUnavailable(Text.of("agreement.pdf.failed"));
    failure.setUnexpectedServerError(Text.of("agreement.pdf.failed"));
    failure.setForbidden(Text.of("agreement.pdf.failed"));
    var remaining = new UploadI18N.Uploading.RemainingTime();
    remaining.setPrefix("");
    remaining.setUnknown("");
    var uploading = new UploadI18N.Uploading();
    uploading.setStatus(status);
    uploading.setError(failure);
    uploading.setRemainingTime(remaining);
    words.setUploading(uploading);
    return words;
  }
}
