package id.talenta.demo;

import id.talenta.demo.core.Fact;
import id.talenta.demo.core.HistoryEntry;
import id.talenta.demo.core.Person;
import id.talenta.demo.core.Post;
import id.talenta.demo.core.Region;
import id.talenta.demo.core.Unit;
import id.talenta.evidence.EvidenceData;
import id.talenta.evidence.EvidenceFact;
import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Competence;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionCode;
import id.talenta.organization.PositionData;
import id.talenta.organization.PositionStandard;
import id.talenta.organization.UnitCode;
import id.talenta.organization.UnitData;
import id.talenta.organization.UnitKind;
import id.talenta.people.CivilServantData;
import id.talenta.people.HeldPosition;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A made-up region in the words of the features that keep it. */
public final class RegionRows {
  private final Region region;

  /** The rows of this region. */
  public RegionRows(Region region) {
    this.region = region;
  }

  /** Units, those above before those below. */
  public List<UnitData> units() {
    return region.units().stream().map(RegionRows::unit).toList();
  }

  /** Positions with their standards. */
  public List<PositionData> positions() {
    return region.posts().stream().map(RegionRows::position).toList();
  }

  /** Civil servants. */
  public List<CivilServantData> people() {
    return region.people().stream().map(RegionRows::person).toList();
  }

  /**
   * Posts held.
   *
   * @param keys keys of the stored people by NIP
   */
  public List<HeldPosition> history(Map<String, UUID> keys) {
    return region.people().stream()
        .flatMap(person -> person.history().stream().map(entry -> held(key(person, keys), entry)))
        .toList();
  }

  /**
   * Evidence of one kind.
   *
   * @param keys keys of the stored people by NIP
   */
  public List<EvidenceFact> evidence(EvidenceKind kind, Map<String, UUID> keys) {
    return region.people().stream()
        .flatMap(
            person ->
                person.facts().stream()
                    .filter(fact -> fact.kind() == kind)
                    .map(fact -> new EvidenceFact(key(person, keys), data(fact))))
        .toList();
  }

  static EvidenceData data(Fact fact) {
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

  private static UUID key(Person person, Map<String, UUID> keys) {
    return Objects.requireNonNull(keys.get(person.nip().value()), "A person was not stored");
  }

  private static UnitData unit(Unit unit) {
    return new UnitData(
        new UnitCode(unit.code()),
        unit.name(),
        unit.parent().map(UnitCode::new),
        new UnitKind(unit.kind()));
  }

  private static PositionData position(Post post) {
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
        standard(post));
  }

  private static PositionStandard standard(Post post) {
    return new PositionStandard(
        post.minimumEducation(),
        post.minimumRank().map(Pangkat::of),
        post.maximumRank().map(Pangkat::of),
        post.fields(),
        post.tenureBelowYears(),
        competences(post.competenceLevel()));
  }

  private static Map<Competence, Integer> competences(int level) {
    return Arrays.stream(Competence.values())
        .collect(
            Collectors.toMap(
                Function.identity(),
                competence -> level,
                (first, second) -> first,
                () -> new EnumMap<>(Competence.class)));
  }

  private static CivilServantData person(Person person) {
    return new CivilServantData(
        person.nip(),
        person.name(),
        person.employment(),
        Optional.of(Pangkat.of(person.rank())),
        Optional.of(person.rankSince()),
        person.education(),
        person.field(),
        new UnitCode(person.unit()),
        Optional.of(new PositionCode(person.post())),
        Optional.of(person.postSince()));
  }

  static HeldPosition held(UUID person, HistoryEntry entry) {
    return new HeldPosition(
        person,
        entry.title(),
        entry.unit(),
        entry.level().kind(),
        entry.level(),
        entry.startedOn(),
        entry.endedOn(),
        entry.acting());
  }
}
