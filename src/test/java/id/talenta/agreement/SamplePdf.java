package id.talenta.agreement;

import java.nio.charset.StandardCharsets;

/** Small PDF files that a browser can show. */
final class SamplePdf {
  private SamplePdf() {}

  /** One page with a line of text: letters, digits and blanks only. */
  static byte[] of(String line) {
    var page = "BT /F1 20 Tf 72 720 Td (" + line + ") Tj ET";
    var objects =
        new String[] {
          "<< /Type /Catalog /Pages 2 0 R >>",
          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
              + " /Resources << /Font << /F1 5 0 R >> >> >>",
          "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
          "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
    var text = new StringBuilder("%PDF-1.4\n");
    var table = new StringBuilder("0000000000 65535 f \n");
    for (var index = 0; index < objects.length; index++) {
      table.append(String.format("%010d 00000 n \n", text.length()));
      text.append(index + 1).append(" 0 obj\n").append(objects[index]).append("\nendobj\n");
    }
    var start = text.length();
    text.append("xref\n0 6\n").append(table);
    text.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n").append(start);
    return text.append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
  }
}
