package id.talenta.agreement;

import id.talenta.platform.error.UserError;
import java.nio.charset.StandardCharsets;

/**
 * Admits what is a whole PDF file by its own marks, whatever it is called. What it says is not
 * looked at.
 */
final class PdfCheck {
  static final String MEDIA_TYPE = "application/pdf";

  /** The largest file, in bytes: 20 MiB. */
  static final int LARGEST = 20 * 1024 * 1024;

  private static final int MEBIBYTE = 1024 * 1024;
  private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final String END = "%%EOF";
  private static final int END_WITHIN = 2048;

  private PdfCheck() {}

  /**
   * Refuses a file that is no PDF, is cut off or is too large.
   *
   * @throws UserError when so
   */
  static void require(String name, byte[] content) {
    if (content.length > LARGEST) {
      throw new UserError("agreement.error.pdfLarge", name, LARGEST / MEBIBYTE);
    }
    if (!startsAsPdf(content)) {
      throw new UserError("agreement.error.noPdf", name);
    }
    var from = Math.max(0, content.length - END_WITHIN);
    var end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    if (!end.contains(END)) {
      throw new UserError("agreement.error.pdfCutOff", name);
    }
  }

  private static boolean startsAsPdf(byte[] content) {
    if (content.length < START.length) {
      return false;
    }
    for (var index = 0; index < START.length; index++) {
      if (content[index] != START[index]) {
        return false;
      }
    }
    return true;
  }
}
