package id.talenta.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StorageFullTest {
  @Test
  void a_full_disk_is_found_behind_whatever_was_wrapped_around_it() {
    var database = new SQLException("could not extend file", "53100");
    assertThat(StorageFull.behind(new IllegalStateException(new RuntimeException(database))))
        .map(UserError::messageKey)
        .contains("platform.error.full");
    var file = new IOException("No space left on device");
    assertThat(StorageFull.behind(new UncheckedIOException(file))).isPresent();
  }

  @Test
  void other_errors_are_left_alone() {
    assertThat(StorageFull.behind(new SQLException("duplicate", "23505"))).isEmpty();
    assertThat(StorageFull.behind(new IOException("Connection reset"))).isEmpty();
    assertThat(StorageFull.behind(new IllegalStateException())).isEmpty();
  }
}
