package id.talenta.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small PDF of one page of text, valid to the letter of PDF 1.4, for made-up documents. */
public final class SamplePdf {
  private static final int LEFT = 72;
  private static final int TOP = 770;
  private static final int LINE_HEIGHT = 18;
  private static final int MOST_LINES = 38;

  private SamplePdf() {}

  /**
   * Makes a page of A4.
   *
   * @param lines its text, at most 38 lines of Latin letters; the first one is larger
   */
  public static byte[] of(List<String> lines) {
    if (lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("More lines than a page holds: " + lines.size());
    }
    var content = content(lines);
    return file(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                + " /Encoding /WinAnsiEncoding >>"));
  }

  private static String content(List<String> lines) {
    var content = new StringBuilder("BT\n");
    content.append(LEFT).append(' ').append(TOP).append(" Td\n");
    content.append(LINE_HEIGHT).append(" TL\n/F1 14 Tf\n");
    for (var index = 0; index < lines.size(); index++) {
      if (index == 1) {
        content.append("/F1 11 Tf\n");
      }
      content.append('(').append(escaped(lines.get(index))).append(") Tj T*\n");
    }
    return content.append("ET").toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  /** Puts the objects one after the other, and the table of their places behind them. */
  private static byte[] file(List<String> objects) {
    var text = new StringBuilder("%PDF-1.4\n");
    var places = new ArrayList<Integer>();
    for (var index = 0; index < objects.size(); index++) {
      places.add(text.length());
      text.append(index + 1).append(" 0 obj\n").append(objects.get(index)).append("\nendobj\n");
    }
    var table = text.length();
    text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    for (var place : places) {
      text.append("%010d 00000 n \n".formatted(place));
    }
    text.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\n");
    text.append("startxref\n").append(table).append("\n%%EOF\n");
    // One byte a letter, so that the places in the table are right.
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
