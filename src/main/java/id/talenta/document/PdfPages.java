package id.talenta.document;

import id.talenta.platform.error.UserError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws pages of a PDF as pictures, so that a browser is given nothing that can act: no script, no
 * form, no reference, no plug-in. Why not the browser's own viewer: decision record 0009.
 */
public final class PdfPages {
  /** So wide a page is drawn, in pixels: sharp on a desk, legible on a phone. */
  private static final float WIDTH = 1240;

  private static final float TALLEST = 4000;

  /** Drawing takes memory and a processor each: no more than this at once. */
  private static final Semaphore DRAWING = new Semaphore(2, true);

  private PdfPages() {}

  /**
   * How many pages there are.
   *
   * @throws UserError when the file can't be read as a PDF without a password
   */
  public static int count(byte[] pdf) {
    try (var document = open(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * A page as PNG.
   *
   * @param page from 0 on
   * @throws UserError when the file or the page can't be read
   */
  public static byte[] png(byte[] pdf, int page) {
    DRAWING.acquireUninterruptibly();
    try (var document = open(pdf);
        var out = new ByteArrayOutputStream()) {
      if (page < 0 || page >= document.getNumberOfPages()) {
        throw new UserError("document.error.missing");
      }
      ImageIO.write(draw(document, page), "png", out);
      return out.toByteArray();
    } catch (IOException unreadable) {
      throw new UserError("document.error.unreadable");
    } finally {
      DRAWING.release();
    }
  }

  private static BufferedImage draw(PDDocument document, int page) throws IOException {
    var box = document.getPage(page).getCropBox();
    var longest = Math.max(box.getWidth(), box.getHeight());
    var scale = Math.min(WIDTH / Math.max(1, box.getWidth()), TALLEST / Math.max(1, longest));
    return new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
  }

  private static PDDocument open(byte[] pdf) {
    try {
      return Loader.loadPDF(pdf);
    } catch (IOException unreadable) {
      throw new UserError("document.error.unreadable");
    }
  }
}
