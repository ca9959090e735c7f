package id.talenta.platform.file;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.talenta.platform.Markup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sets pages of XHTML and CSS as a PDF. */
public final class PdfFile {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfFile() {}

  /**
   * Sets a document.
   *
   * @param xhtml a whole document of the program's own making; every text from outside must have
   *     passed {@link Markup#escaped}
   */
  public static byte[] of(String xhtml) {
    var bytes = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFastMode()
          .useUriResolver((base, address) -> null)
          .withHtmlContent(xhtml, null)
          .toStream(bytes)
          .run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
