package id.talenta.platform.file;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
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
   *     passed {@link #escaped}
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

  /** A text for use within XHTML, also in quoted attributes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
  }
}
