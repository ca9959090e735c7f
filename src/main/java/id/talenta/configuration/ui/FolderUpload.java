package id.talenta.configuration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import id.talenta.configuration.FolderZip;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.SmallFile;
import id.talenta.platform.ui.Text;
import java.util.function.Consumer;

/** A place to send a folder to, as a ZIP file. */
final class FolderUpload extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final transient Consumer<byte[]> receiver;

  FolderUpload(Consumer<byte[]> receiver) {
    this.receiver = receiver;
    getContent().add(upload());
  }

  /** A fresh field for each file: one that had a file takes no other. */
  private Upload upload() {
    var file = new SmallFile(FolderZip.LARGEST, tooLarge());
    var upload = new Upload(file);
    upload.addAllFinishedListener(
        finished -> {
          file.take().ifPresent(receiver);
          getContent().removeAll();
          getContent().add(upload());
        });
    upload.setMaxFiles(1);
    upload.setMaxFileSize(FolderZip.LARGEST);
    upload.setAcceptedFileTypes("application/zip", ".zip");
    var button = new Button(Text.of("configuration.upload"), VaadinIcon.UPLOAD_ALT.create());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    upload.setUploadButton(button);
    upload.setDropLabel(new Span(Text.of("configuration.upload.drop")));
    upload.setI18n(words());
    upload.addFileRejectedListener(
        rejected -> Notices.error("configuration.upload.refused", rejected.getErrorMessage()));
    return upload;
  }

  private static String tooLarge() {
    return Text.of("configuration.zip.large", FolderZip.LARGEST);
  }

  private static UploadI18N words() {
    var errors = new UploadI18N.Error();
    errors.setFileIsTooBig(tooLarge());
    errors.setIncorrectFileType(Text.of("configuration.upload.type"));
    errors.setTooManyFiles(Text.of("configuration.upload.many"));
    var failure = new UploadI18N.Uploading.Error();
    failure.setServerUnavailable(Text.of("configuration.upload.failed"));
    failure.setUnexpectedServerError(Text.of("configuration.upload.failed"));
    failure.setForbidden(Text.of("configuration.upload.failed"));
    var words = new UploadI18N();
    words.setError(errors);
    words.setUploading(new UploadI18N.Uploading().setError(failure));
    return words;
  }
}
