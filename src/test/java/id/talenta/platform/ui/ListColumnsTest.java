package id.talenta.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListColumnsTest {
  private static final int COLUMNS = 4;

  @Test
  void what_the_browser_kept_is_read() {
    var expected = new BitSet();
    expected.set(0);
    expected.set(3);
    assertThat(ListColumns.unwanted("4:0,3", COLUMNS)).contains(expected);
    assertThat(ListColumns.unwanted("4:", COLUMNS)).contains(new BitSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "5:0,3", "4", "4:-1", "4:0;3", "4:999999999999", "x:1"})
  void nothing_is_read_from_what_the_list_did_not_keep(String kept) {
    assertThat(ListColumns.unwanted(kept, COLUMNS)).isEmpty();
  }

  @Test
  void a_column_that_is_not_there_is_passed_over() {
    assertThat(ListColumns.unwanted("4:17", COLUMNS)).contains(new BitSet());
  }
}
