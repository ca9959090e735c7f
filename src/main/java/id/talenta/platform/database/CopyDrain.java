package id.talenta.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Takes all that the server sends, also when it can't be written any more, such as to a full disk.
 * Broken off, the driver would take the rest for the answer to the next statement.
 */
final class CopyDrain extends OutputStream {
  private final OutputStream output;
  private Optional<IOException> failure = Optional.empty();

  CopyDrain(OutputStream output) {
    this.output = output;
  }

  @Override
  public void write(int single) {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (failure.isPresent()) {
      return;
    }
    try {
      output.write(bytes, offset, length);
    } catch (IOException refused) {
      failure = Optional.of(refused);
    }
  }

  /** Throws what went wrong, if anything did. */
  void requireWritten() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }
}
