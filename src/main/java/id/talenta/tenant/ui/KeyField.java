package id.talenta.tenant.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.talenta.platform.crypto.RecipientKey;
import id.talenta.platform.ui.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes a public key: as a file, or pasted. */
final class KeyField extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final AtomicReference<@Nullable String> received = new AtomicReference<>();
  private final TextArea text = new TextArea(Text.of("tenant.exit.key"));

  KeyField() {
    text.setHelperText(Text.of("tenant.exit.key.help"));
    text.setMaxLength(RecipientKey.LONGEST);
    text.setWidthFull();
    text.setMaxHeight("12rem");
    text.addClassName("tenant-key");
    text.getElement().setAttribute("spellcheck", "false");
    getContent().addClassName("tenant-form");
    getContent().add(upload(), text);
  }

  String value() {
    return text.getValue();
  }

  private Upload upload() {
    var upload = new Upload(new Handler());
    upload.setMaxFiles(1);
    upload.setMaxFileSize(RecipientKey.LONGEST);
    upload.setUploadButton(
        new Button(Text.of("tenant.exit.key.choose"), VaadinIcon.UPLOAD_ALT.create()));
    upload.setDropLabel(new Span(Text.of("tenant.exit.key.drop")));
    upload.addAllFinishedListener(
        finished ->
            Optional.ofNullable(received.getAndSet(null))
                .ifPresent(
                    key -> {
                      text.setValue(key);
                      upload.clearFileList();
                    }));
    return upload;
  }

  private final class Handler implements UploadHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      try (var input = event.getInputStream()) {
        received.set(new String(input.readNBytes(RecipientKey.LONGEST), StandardCharsets.US_ASCII));
      }
    }
  }
}
