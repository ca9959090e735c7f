package id.talenta.succession.ui;

import com.vaadin.flow.router.QueryParameters;
import id.talenta.organization.PositionLevel;
import id.talenta.succession.core.Retirement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which part of a forecast an address asks for.
 *
 * @param year the year ahead, 1 to 5, 0 for those whose day has passed; nothing means all
 * @param level the level; nothing means all
 */
record ForecastQuery(Optional<Integer> year, Optional<PositionLevel> level) {
  static final String YEAR = "tahun";
  static final String LEVEL = "jenjang";

  /** Reads an address; what is not understood is left out. */
  static ForecastQuery of(QueryParameters query) {
    return new ForecastQuery(
        query
            .getSingleParameter(YEAR)
            .flatMap(
                text ->
                    IntStream.rangeClosed(0, Retirement.YEARS)
                        .boxed()
                        .filter(each -> text.equals(String.valueOf(each)))
                        .findFirst()),
        query
            .getSingleParameter(LEVEL)
            .flatMap(
                text ->
                    Arrays.stream(PositionLevel.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst()));
  }

  boolean isNarrow() {
    return year.isPresent() || level.isPresent();
  }
}
