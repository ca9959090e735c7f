package id.talenta.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionColourTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#0f5f6b", "#1b5e43", "#6a3d1f", "#34548a", "#7a2530", "#000000", "#ffffff", "#ffd500",
        "#808080", "#00ff00", "#0000ff"
      })
  void any_colour_is_readable_beneath_white_and_on_the_dark_frame(String colour) {
    var fitted = RegionColour.of(colour);
    assertThat(Contrast.of(fitted.tag(), "#ffffff")).isGreaterThanOrEqualTo(Contrast.TEXT);
    assertThat(Contrast.of(fitted.onDark(), RegionColour.DARK_FRAME))
        .isGreaterThanOrEqualTo(Contrast.TEXT);
  }

  @Test
  void a_colour_that_can_be_read_stays_as_it_is() {
    assertThat(RegionColour.of("#34548a").tag()).isEqualTo("#34548a");
    assertThat(RegionColour.of("#cfe3ff").onDark()).isEqualTo("#cfe3ff");
  }

  @Test
  void contrast_is_reckoned_as_the_guidelines_do() {
    assertThat(Contrast.of("#000000", "#ffffff")).isEqualTo(21.0);
    assertThat(Contrast.of("#777777", "#ffffff")).isBetween(4.47, 4.49);
  }
}
