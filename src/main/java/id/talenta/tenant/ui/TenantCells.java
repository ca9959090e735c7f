package id.talenta.tenant.ui;

import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.TenantOverview;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.TenantStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** How a tenant's figures are written; a figure that is not known is a dash. */
final class TenantCells {
  private static final String UNKNOWN = "–";
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private TenantCells() {}

  static Chip state(TenantState state) {
    var tone =
        switch (state) {
          case ACTIVE -> Tone.GOOD;
          case PROVISIONING, MAINTENANCE -> Tone.INFO;
          case SUSPENDED -> Tone.CAUTION;
          case ENDED, ERASED -> Tone.NEUTRAL;
        };
    return new Chip(Text.of("tenant.state", state), tone);
  }

  /** People in service; of very few, only that they are few. */
  static String people(TenantOverview line) {
    return line.status()
        .map(
            status ->
                status
                    .people()
                    .map(Formats::count)
                    .orElseGet(() -> Text.of("tenant.list.few", TenantStatus.SMALLEST_GROUP)))
        .orElse(UNKNOWN);
  }

  static String boxed(TenantOverview line) {
    return written(line, TenantStatus::boxedPeople, Formats::count);
  }

  static String lastMapping(TenantOverview line) {
    return written(
        line, TenantStatus::lastMappingAt, at -> Formats.shortDate(LocalDate.ofInstant(at, ZONE)));
  }

  static String completeness(TenantOverview line) {
    return written(line, TenantStatus::evidenceCompleteness, Formats::percent);
  }

  static String openSteps(TenantOverview line) {
    return written(line, TenantStatus::openChecklistItems, open -> Formats.count(open));
  }

  static String failedJobs(TenantOverview line) {
    return written(line, TenantStatus::failedJobs, failed -> Formats.count(failed));
  }

  static String storage(TenantOverview line) {
    return written(line, TenantStatus::storageBytes, Formats::size);
  }

  private static <T> String written(
      TenantOverview line, Function<TenantStatus, Optional<T>> figure, Function<T, String> write) {
    return line.status().flatMap(figure).map(write).orElse(UNKNOWN);
  }
}
