package id.talenta.platform.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Takes one small file into memory. Stops reading when it turns out too large, whatever the browser
 * said before.
 */
public final class SmallFile implements UploadHandler {
  private static final long serialVersionUID = 1L;

  private final int largest;
  private final String tooLarge;
  private final AtomicReference<byte @Nullable []> received = new AtomicReference<>();

  /**
   * Nothing has come yet.
   *
   * @param largest bytes
   * @param tooLarge what its sender is told of a larger one
   */
  public SmallFile(int largest, String tooLarge) {
    this.largest = largest;
    this.tooLarge = tooLarge;
  }

  /** The file, once it has come and was not refused. */
  public Optional<byte[]> take() {
    return Optional.ofNullable(received.getAndSet(null));
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    try (var input = event.getInputStream()) {
      var content = input.readNBytes(largest + 1);
      if (content.length > largest) {
        event.reject(tooLarge);
      } else {
        received.set(content);
      }
    }
  }

  @Override
  public long getFileSizeMax() {
    return largest;
  }

  @Override
  public long getRequestSizeMax() {
    return largest * 2L;
  }

  @Override
  public long getFileCountMax() {
    return 1;
  }
}
