package id.talenta.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SamplePdfTest {
  private static final Pattern PLACE = Pattern.compile("(\\d{10}) 00000 n ");

  @Test
  void the_table_tells_where_each_object_begins() {
    var text = text(SamplePdf.of(List.of("Perjanjian (contoh)", "Nomor 1")));
    var places = PLACE.matcher(text).results().map(found -> found.group(1)).toList();
    assertThat(places).hasSize(5);
    for (var number = 1; number <= places.size(); number++) {
      var place = Integer.parseInt(places.get(number - 1));
      assertThat(text.substring(place)).startsWith(number + " 0 obj");
    }
  }

  @Test
  void the_end_tells_where_the_table_begins() {
    var text = text(SamplePdf.of(List.of("Perjanjian")));
    var place = text.substring(text.indexOf("startxref") + 10, text.indexOf("\n%%EOF"));
    assertThat(text.substring(Integer.parseInt(place))).startsWith("xref");
  }

  @Test
  void brackets_do_not_end_a_line_early() {
    assertThat(text(SamplePdf.of(List.of("a (b)")))).contains("(a \\(b\\)) Tj");
  }

  @Test
  void more_lines_than_a_page_holds_are_refused() {
    assertThatThrownBy(() -> SamplePdf.of(Collections.nCopies(39, "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }
}
