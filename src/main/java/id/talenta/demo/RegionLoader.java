package id.talenta.demo;

import id.talenta.demo.core.Region;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleService;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleSetVersion;
import id.talenta.tenant.TenantRules;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Fills a region's tenant with what was made up for it, through the doors that users use too. */
@Singleton
class RegionLoader {
  private static final String REASON = "Pemberlakuan pertama untuk data contoh";

  private final OrganizationService organization;
  private final PeopleService people;
  private final EvidenceService evidence;
  private final RuleSetService rules;
  private final RuleDraftService drafts;

  RegionLoader(
      OrganizationService organization,
      PeopleService people,
      EvidenceService evidence,
      RuleSetService rules,
      RuleDraftService drafts) {
    this.organization = organization;
    this.people = people;
    this.evidence = evidence;
    this.rules = rules;
    this.drafts = drafts;
  }

  /** Stores the region, in its tenant's scope. */
  void load(Region region) {
    var rows = new RegionRows(region);
    organization.saveUnits(rows.units());
    organization.savePositions(rows.positions());
    people.save(rows.people());
    var keys = people.keysByNip();
    people.saveHistory(rows.history(keys));
    for (var kind : EvidenceKind.values()) {
      evidence.save(rows.evidence(kind, keys), Optional.empty());
    }
  }

  /**
   * Puts the region's rules in force, in its tenant's scope.
   *
   * @param latest they are in force from this day on at the latest
   */
  void publish(TenantRules configured, LocalDate latest) {
    var draft =
        rules
            .draft()
            .map(RuleSetVersion::id)
            .orElseGet(() -> drafts.beginFrom(configured.template()));
    var from = configured.validFrom().isAfter(latest) ? latest : configured.validFrom();
    drafts.publish(draft, from, REASON);
  }
}
