package id.talenta.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.api.ClientAddress;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class AddressLimitTest {
  private final AddressLimit limit = new AddressLimit(Clock.systemUTC());

  @Test
  void whoever_changes_the_address_within_a_network_of_ipv6_gains_no_guesses() {
    for (var guess = 0; guess < AddressLimit.MOST; guess++) {
      assertThat(limit.isReached("2001:db8:1:2::" + Integer.toHexString(guess))).isFalse();
      limit.failed("2001:db8:1:2::" + Integer.toHexString(guess));
    }
    assertThat(limit.isReached("2001:db8:1:2:ffff:ffff:ffff:ffff")).isTrue();
    assertThat(limit.isReached("2001:db8:1:3::1")).isFalse();
  }

  @Test
  void each_address_of_ipv4_counts_for_itself_however_it_is_written() {
    assertThat(ClientAddress.network("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(ClientAddress.network("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(ClientAddress.network("unknown")).isEqualTo("unknown");
  }
}
