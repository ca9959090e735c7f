package id.talenta.testing;

import id.talenta.demo.core.Fact;
import id.talenta.demo.core.Person;
import id.talenta.demo.core.Post;
import id.talenta.demo.core.Region;
import id.talenta.demo.core.RegionGenerator;
import id.talenta.demo.core.RegionPlans;
import id.talenta.evidence.EvidenceData;
import id.talenta.evidence.EvidenceFact;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionCode;
import id.talenta.organization.PositionData;
import id.talenta.organization.PositionStandard;
import id.talenta.organization.UnitCode;
import id.talenta.organization.UnitData;
import id.talenta.organization.UnitKind;
import id.talenta.people.CivilServantData;
import id.talenta.people.HeldPosition;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.TenantCode;
import id.talenta.rule.RuleSetService;
import id.talenta.tenant.TenantFolder;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
    TestDatabase.in(
        tenant,
        () -> {
          var organization = context.getBean(OrganizationService.class);
          organization.saveUnits(region.units().stream().map(MadeUpRegion::unit).toList());
          organization.savePositions(region.posts().stream().map(MadeUpRegion::post).toList());
          var people = context.getBean(PeopleService.class);
          people.save(region.people().stream().map(MadeUpRegion::person).toList());
          var keys = people.keysByNip();
          people.saveHistory(
              region.people().stream().flatMap(person -> history(person, keys).stream()).toList());
          evidence(context.getBean(EvidenceService.class), region, keys);
          rules(context.getBean(RuleSetService.class));
          return true;
        });
  }

  private static void rules(RuleSetService rules) {
    var draft = rules.beginFrom("kepka-bkn-411-2025");
    rules.publish(draft, LocalDate.of(2026, 1, 1), "Dasar pemetaan");
  }

  private static void evidence(EvidenceService evidence, Region region, Map<String, UUID> keys) {
    var facts =
        region.people().stream()
            .flatMap(
                person ->
                    person.facts().stream()
                        .map(
                            fact ->
                                new EvidenceFact(
                                    Objects.requireNonNull(keys.get(person.nip().value())),
                                    data(fact))))
            .collect(
                Collectors.groupingBy(
                    fact -> fact.data().kind(),
                    () -> new EnumMap<>(EvidenceKind.class),
                    Collectors.toList()));
    facts.values().forEach(ofKind -> evidence.save(ofKind, Optional.empty()));
  }

  private static EvidenceData data(Fact fact) {
    return new EvidenceData(
        fact.kind(),
        fact.code(),
        fact.score(),
        fact.title(),
        fact.year(),
        fact.validFrom(),
        fact.validUntil(),
        fact.source());
  }

  private static UnitData unit(id.talenta.demo.core.Unit unit) {
    return new UnitData(
        new UnitCode(unit.code()),
        unit.name(),
        unit.parent().map(UnitCode::new),
        new UnitKind(unit.kind()));
  }

  private static PositionData post(Post post) {
    return new PositionData(
        new PositionCode(post.code()),
        post.title(),
        new UnitCode(post.unit()),
        post.superior().map(PositionCode::new),
        post.level().kind(),
        post.level(),
        post.positionClass(),
        post.headcount(),
        post.critical(),
        new PositionStandard(
            post.minimumEducation(),
            post.minimumRank().map(Pangkat::new),
            post.maximumRank().map(Pangkat::new),
            post.fields(),
            post.tenureBelowYears(),
            Map.of()));
  }

  private static CivilServantData person(Person person) {
    return new CivilServantData(
        person.nip(),
        person.name(),
        person.employment(),
        Optional.of(new Pangkat(person.rank())),
        Optional.of(person.rankSince()),
        person.education(),
        person.field(),
        new UnitCode(person.unit()),
        Optional.of(new PositionCode(person.post())),
        Optional.of(person.postSince()));
  }

  private static List<HeldPosition> history(Person person, Map<String, UUID> keys) {
    return person.history().stream()
        .map(
            entry ->
                new HeldPosition(
                    Objects.requireNonNull(keys.get(person.nip().value())),
                    entry.title(),
                    entry.unit(),
                    entry.level().kind(),
                    entry.level(),
                    entry.startedOn(),
                    entry.endedOn(),
                    entry.acting()))
        .toList();
  }
}
