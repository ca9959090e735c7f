package id.talenta.platform.file;

import id.talenta.platform.error.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Tells how a text is encoded: by its byte order mark; without one UTF-8 if all of it is valid,
 * else Windows-1252, which older spreadsheets write.
 */
final class TextEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 16;

  private TextEncoding() {}

  static Charset of(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      var prefix = ByteBuffer.allocate(2);
      channel.read(prefix, 0);
      if (hasWideMark(prefix.array())) {
        return StandardCharsets.UTF_16;
      }
      if (isValid(channel, StandardCharsets.UTF_8)) {
        return StandardCharsets.UTF_8;
      }
      channel.position(0);
      if (isValid(channel, WINDOWS)) {
        return WINDOWS;
      }
      throw new UserError("file.error.encoding");
    }
  }

  /** Whether the text begins with the byte order mark of UTF-16. */
  static boolean hasWideMark(byte[] prefix) {
    if (prefix.length < 2) {
      return false;
    }
    var mark = (prefix[0] & 0xff) << 8 | (prefix[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe;
  }

  private static boolean isValid(FileChannel channel, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(BUFFER);
    var characters = CharBuffer.allocate(BUFFER);
    var atEnd = false;
    while (!atEnd) {
      atEnd = channel.read(bytes) < 0;
      bytes.flip();
      if (!accepts(decoder, bytes, characters, atEnd)) {
        return false;
      }
      bytes.compact();
    }
    return true;
  }

  private static boolean accepts(
      CharsetDecoder decoder, ByteBuffer bytes, CharBuffer characters, boolean atEnd) {
    while (true) {
      var result = decoder.decode(bytes, characters, atEnd);
      characters.clear();
      if (result.isUnderflow()) {
        return true;
      }
      if (result.isError()) {
        return false;
      }
    }
  }
}
