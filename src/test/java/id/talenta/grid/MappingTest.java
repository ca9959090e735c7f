package id.talenta.grid;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();

  private final MappingService mapping = TestDatabase.context().getBean(MappingService.class);
  private final GridService grid = TestDatabase.context().getBean(GridService.class);
  private final PeopleService people = TestDatabase.context().getBean(PeopleService.class);

  @Test
  void a_run_places_everybody_in_service() {
    var run = run();
    assertThat(run.state()).isEqualTo(MappingState.DONE);
    assertThat(run.people()).isEqualTo(count(PeopleFilter.ALL));
    var picture = TestDatabase.in(TENANT, () -> grid.picture(run.id(), GridFilter.ALL));
    assertThat(picture.people()).isEqualTo(run.people());
    assertThat(picture.boxes().stream().filter(box -> box.people() > 0).count()).isGreaterThan(3);
  }

  @Test
  void every_sheet_sums_to_the_axes_and_the_box_that_the_run_stored() {
    var run = run();
    var all = TestDatabase.in(TENANT, () -> grid.people(run.id(), GridFilter.ALL, 0, 200));
    for (var person : all) {
      var sheet =
          TestDatabase.in(TENANT, () -> grid.sheet(run.id(), person.person().id())).orElseThrow();
      assertThat(sheet.isExact()).isTrue();
      assertThat(sum(sheet.performance().lines())).isEqualByComparingTo(person.box().performance());
      assertThat(sum(sheet.potential().lines())).isEqualByComparingTo(person.box().potential());
      assertThat(sheet.computedBox()).isEqualTo(person.box().boxOfRecord());
    }
  }

  private static BigDecimal sum(List<SheetLine> lines) {
    return lines.stream()
        .map(line -> line.contribution().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private int count(PeopleFilter filter) {
    return TestDatabase.in(TENANT, () -> people.count(filter));
  }

  private MappingRun run() {
    return TestDatabase.in(TENANT, () -> mapping.runNow(MadeUpRegion.TODAY));
  }
}
