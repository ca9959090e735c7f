package id.talenta.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobConfigurationTest {
  @ParameterizedTest
  @CsvSource({"12, 2", "8, 2", "7, 1", "6, 1", "1, 1", "100, 2"})
  void no_more_jobs_run_at_once_than_can_all_have_their_connections(int pool, int threads) {
    var configuration = new JobConfiguration(2, 1, Duration.ofSeconds(5), Duration.ofSeconds(5));
    assertThat(configuration.threadsWithin(pool)).isEqualTo(threads);
  }
}
