package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.talenta.document.DocumentService;
import id.talenta.platform.error.StorageFull;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A place to send a file to. The file goes to disk as it comes in, is handed over and deleted; the
 * screen then shows the import that it became.
 */
final class FileUpload extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(FileUpload.class);
  private static final int MEBIBYTE = 1 << 20;

  /** Takes a file and tells the import that it became. */
  interface Receiver {
    UUID receive(String name, Path file);
  }

  private final transient Receiver receiver;
  private final AtomicReference<@Nullable UUID> received = new AtomicReference<>();
  private final AtomicReference<@Nullable UserError> refused = new AtomicReference<>();

  FileUpload(Receiver receiver) {
    this.receiver = receiver;
    var upload = new Upload(new Handler());
    upload.setMaxFiles(1);
    upload.setMaxFileSize(DocumentService.LARGEST);
    upload.setAcceptedFileTypes(".xlsx", ".csv");
    var button = new Button(Text.of("intake.upload.button"));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    upload.setUploadButton(button);
    upload.setDropLabel(new Span(Text.of("intake.upload.drop")));
    upload.setDropLabelIcon(VaadinIcon.FILE_TABLE.create());
    upload.setI18n(words());
    upload.addAllFinishedListener(finished -> finish());
    upload.addFileRejectedListener(
        rejected -> Notices.error("intake.upload.refused", rejected.getErrorMessage()));
    var limit = new Span(Text.of("intake.upload.limit", DocumentService.LARGEST / MEBIBYTE));
    limit.addClassNames("quiet", "small");
    getContent().addClassName("intake-upload");
    getContent().add(upload, limit);
  }

  /** Goes on once the browser knows that the file has arrived. */
  private void finish() {
    var refusal = refused.getAndSet(null);
    var id = received.getAndSet(null);
    if (refusal != null) {
      Notices.error(refusal);
    } else if (id != null) {
      UI.getCurrentOrThrow().navigate(IntakeNavigation.PATH + "/" + id);
    }
  }

  private final class Handler implements UploadHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      try {
        receive(event);
      } catch (UserError refusal) {
        refuse(event, refusal);
      } catch (IOException | RuntimeException failure) {
        var full = StorageFull.behind(failure);
        if (full.isEmpty()) {
          throw failure;
        }
        LOG.error("A disk is full", failure);
        refuse(event, full.get());
      }
    }

    private void receive(UploadEvent event) throws IOException {
      var file = Files.createTempFile("upload-", ".table");
      try (var input = event.getInputStream()) {
        Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
        received.set(receiver.receive(event.getFileName(), file));
      } finally {
        Files.deleteIfExists(file);
      }
    }

    private void refuse(UploadEvent event, UserError refusal) {
      refused.set(refusal);
      event.reject(Text.of(refusal.messageKey(), refusal.arguments()));
    }

    @Override
    public long getFileSizeMax() {
      return DocumentService.LARGEST;
    }

    @Override
    public long getRequestSizeMax() {
      return DocumentService.LARGEST * 2L;
    }

    @Override
    public long getFileCountMax() {
      return 1;
    }
  }

  private static UploadI18N words() {
    var error = new UploadI18N.Uploading.Error();
    error.setServerUnavailable(Text.of("intake.upload.failed"));
    error.setUnexpectedServerError(Text.of("intake.upload.not-kept"));
    error.setForbidden(Text.of("intake.upload.rejected"));
    error.setFileTooLarge(Text.of("intake.upload.large"));
    var status = new UploadI18N.Uploading.Status();
    status.setConnecting(Text.of("intake.upload.sending"));
    status.setStalled(Text.of("intake.upload.sending"));
    status.setProcessing(Text.of("intake.upload.processing"));
    status.setHeld(Text.of("intake.upload.sending"));
    var remaining = new UploadI18N.Uploading.RemainingTime();
    remaining.setPrefix("");
    remaining.setUnknown("");
    var words = new UploadI18N();
    words.setAddFiles(
        new UploadI18N.AddFiles()
            .setOne(Text.of("intake.upload.button"))
            .setMany(Text.of("intake.upload.button")));
    words.setDropFiles(
        new UploadI18N.DropFiles()
            .setOne(Text.of("intake.upload.drop"))
            .setMany(Text.of("intake.upload.drop")));
    words.setError(
        new UploadI18N.Error()
            .setTooManyFiles(Text.of("intake.upload.many"))
            .setFileIsTooBig(Text.of("intake.upload.large"))
            .setIncorrectFileType(Text.of("intake.upload.type")));
    words.setUploading(
        new UploadI18N.Uploading().setError(error).setStatus(status).setRemainingTime(remaining));
    words.setFile(
        new UploadI18N.File()
            .setRemove(Text.of("intake.upload.remove"))
            .setRetry(Text.of("intake.upload.retry"))
            .setStart(Text.of("intake.upload.sending")));
    return words;
  }
}
