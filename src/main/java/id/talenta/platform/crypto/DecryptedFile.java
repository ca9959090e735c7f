package id.talenta.platform.crypto;

import id.talenta.platform.error.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;

/** What an encrypted file holds. Whether it was changed on the way is known only at its end. */
public final class DecryptedFile {
  private final PGPPublicKeyEncryptedData data;
  private final InputStream clear;
  private final InputStream content;

  DecryptedFile(PGPPublicKeyEncryptedData data, InputStream clear, InputStream content) {
    this.data = data;
    this.clear = clear;
    this.content = content;
  }

  /** The content, to be read to its end and then to be proved by {@link #requireUnchanged}. */
  public InputStream content() {
    return content;
  }

  /**
   * Reads what is left and proves that nothing was changed or cut off.
   *
   * @throws UserError when it was
   */
  public void requireUnchanged() throws IOException {
    content.transferTo(OutputStream.nullOutputStream());
    clear.transferTo(OutputStream.nullOutputStream());
    try {
      if (!data.verify()) {
        throw new UserError("crypto.file.damaged");
      }
    } catch (PGPException failure) {
      throw new UserError("crypto.file.damaged");
    }
  }
}
