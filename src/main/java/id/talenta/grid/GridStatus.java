package id.talenta.grid;

import id.talenta.tenant.StatusSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;

/** Tells the host how many people the last mapping placed, and when it ended. */
@Singleton
class GridStatus implements StatusSource {
  private final MappingRunRepository runs;

  GridStatus(MappingRunRepository runs) {
    this.runs = runs;
  }

  @Override
  public Map<Figure, BigDecimal> figures() {
    return runs.latestDone()
        .flatMap(
            run ->
                run.finishedAt()
                    .map(
                        end ->
                            Map.of(
                                Figure.BOXED_PEOPLE,
                                BigDecimal.valueOf(run.people()),
                                Figure.LAST_MAPPING_SECONDS,
                                BigDecimal.valueOf(end.getEpochSecond()))))
        .orElse(Map.of());
  }
}
