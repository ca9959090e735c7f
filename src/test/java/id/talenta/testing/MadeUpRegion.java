package id.talenta.testing;

import id.talenta.demo.RegionRows;
import id.talenta.demo.core.Region;
import id.talenta.demo.core.RegionGenerator;
import id.talenta.demo.core.RegionPlans;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.TenantCode;
import id.talenta.rule.RuleDraftService;
import id.talenta.tenant.TenantFolder;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.Optional;

/** Fills a tenant with a made-up region: units, positions, people, evidence and rules. */
public final class MadeUpRegion {
  /** The day it is made for. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private MadeUpRegion() {}

  /** The smallest region of the demo, in a new tenant, with rules in force. */
  public static TenantCode newTenant() {
    var tenant = TestDatabase.newTenant();
    load(TestDatabase.context(), tenant, region("jayapura"));
    return tenant;
  }

  /** A region of the demo. */
  public static Region region(String code) {
    return RegionGenerator.generate(
        TenantFolder.read(new TenantCode(code)), RegionPlans.of(code), TODAY);
  }

  /** Puts a region into a tenant, by the services that an import uses. */
  public static void load(ApplicationContext context, TenantCode tenant, Region region) {
    var rows = new RegionRows(region);
    TestDatabase.in(
        tenant,
        () -> {
          var organization = context.getBean(OrganizationService.class);
          organization.saveUnits(rows.units());
          organization.savePositions(rows.positions());
          var people = context.getBean(PeopleService.class);
          people.save(rows.people());
          var keys = people.keysByNip();
          people.saveHistory(rows.history(keys));
          var evidence = context.getBean(EvidenceService.class);
          for (var kind : EvidenceKind.values()) {
            evidence.save(rows.evidence(kind, keys), Optional.empty());
          }
          rules(context.getBean(RuleDraftService.class));
          return true;
        });
  }

  private static void rules(RuleDraftService rules) {
    var draft = rules.beginFrom("kepka-bkn-411-2025");
    rules.publish(draft, LocalDate.of(2026, 1, 1), "Dasar pemetaan");
  }
}
