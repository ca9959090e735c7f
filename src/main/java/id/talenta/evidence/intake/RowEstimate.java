package id.talenta.evidence.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Guesses how many rows a file has, for the length of a progress bar. */
final class RowEstimate {
  private static final byte[] ROW = {'<', 'r', 'o', 'w', ' '};
  private static final long MOST_BYTES = 512L << 20;
  private static final int BUFFER = 1 << 16;

  private RowEstimate() {}

  static int of(Path file) throws IOException {
    try (var input = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      input.mark(2);
      var workbook = input.read() == 'P' && input.read() == 'K';
      input.reset();
      return workbook ? ofWorkbook(input) : count(input, new byte[] {'\n'});
    } catch (ZipException broken) {
      return 0;
    }
  }

  private static int ofWorkbook(InputStream input) throws IOException {
    var zip = new ZipInputStream(input);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().startsWith("xl/worksheets/sheet")) {
        return count(zip, ROW);
      }
    }
    return 0;
  }

  private static int count(InputStream input, byte[] sign) throws IOException {
    var buffer = new byte[BUFFER];
    var found = 0;
    var matched = 0;
    var total = 0L;
    for (var size = input.read(buffer); size >= 0; size = input.read(buffer)) {
      total += size;
      if (total > MOST_BYTES) {
        break;
      }
      for (var index = 0; index < size; index++) {
        matched = buffer[index] == sign[matched] ? matched + 1 : buffer[index] == sign[0] ? 1 : 0;
        if (matched == sign.length) {
          found++;
          matched = 0;
        }
      }
    }
    return found;
  }
}
