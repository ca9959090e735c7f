package id.talenta.tenant;

import id.talenta.platform.yaml.YamlProblem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of a file into its text, if they are plain UTF-8 with the line ends of Unix, so
 * that the same text is always the same bytes.
 */
final class FolderText {
  private static final char MARK = '\uFEFF';

  private final String path;
  private final List<YamlProblem> problems;

  FolderText(String path, List<YamlProblem> problems) {
    this.path = path;
    this.problems = problems;
  }

  Optional<String> read(byte[] bytes) {
    if (bytes.length > FolderFiles.MAXIMUM_BYTES) {
      return refuse(1, "tenant.folder.size", String.valueOf(FolderFiles.MAXIMUM_BYTES));
    }
    var target = CharBuffer.allocate(bytes.length);
    var source = ByteBuffer.wrap(bytes);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(source, target, true);
    target.flip();
    if (result.isError()) {
      return refuse(lines(target), "tenant.folder.encoding");
    }
    return checked(target.toString());
  }

  private Optional<String> checked(String text) {
    if (!text.isEmpty() && text.charAt(0) == MARK) {
      return refuse(1, "tenant.folder.mark");
    }
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      if (character == '\r') {
        return refuse(lines(text.substring(0, index)), "tenant.folder.line-ends");
      }
      if (Character.isISOControl(character) && character != '\n' && character != '\t') {
        return refuse(
            lines(text.substring(0, index)),
            "tenant.folder.control",
            Integer.toHexString(character));
      }
    }
    return Optional.of(text);
  }

  private static int lines(CharSequence text) {
    return 1 + (int) text.chars().filter(character -> character == '\n').count();
  }

  private Optional<String> refuse(int line, String reasonKey, String... arguments) {
    problems.add(new YamlProblem(path, line, "", reasonKey, List.of(arguments)));
    return Optional.empty();
  }
}
