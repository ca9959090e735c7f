package id.talenta.isolation;

import id.talenta.access.AccountData;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.succession.Proposal;
import id.talenta.testing.Samples;
import id.talenta.testing.TestKeys;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Arguments with which a service gets as far as the keys in them, where the usual samples are
 * refused for another reason before.
 */
final class Examples {
  private static final String TEXT = "Kinerja tinggi dan memenuhi seluruh syarat jabatan";

  /** When all is known that was recorded. */
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  /** What stands at a place of a call. */
  private static final Map<String, Object> AT =
      Map.ofEntries(
          Map.entry("EvidenceService.known 1", LATER),
          Map.entry("EvidenceService.valid 2", LATER),
          Map.entry("ExitPackageService.start 1", TestKeys.make().publicKey()),
          Map.entry("IntakeService.countProblems 1", Optional.empty()),
          Map.entry("IntakeService.problems 1", Optional.empty()),
          Map.entry("OrganizationService.positions 1", 0),
          Map.entry("PeopleService.countPosts 1", false),
          Map.entry("PeopleService.posts 1", false),
          Map.entry("PeopleService.posts 2", 0),
          Map.entry("VacancyService.list 1", 0));

  /** A row of which table a key has to be of before the others at the same call mean anything. */
  private static final Map<String, String> BEFORE =
      Map.ofEntries(
          Map.entry("ExitPackageService.again 1", "exit_package"),
          Map.entry("ExitPackageService.fetch 1", "exit_package"),
          Map.entry("GridService.sheet 1", "civil_servant"),
          Map.entry("GridService.count 1.people.unit", "organization_unit"),
          Map.entry("JournalService.count 0.subjectId", "vacancy"),
          Map.entry("JournalService.count 0.concerns", "vacancy"),
          Map.entry("JournalService.page 0.subjectId", "vacancy"),
          Map.entry("JournalService.page 0.concerns", "vacancy"),
          Map.entry("OrganizationService.countPositions 0.unit", "organization_unit"),
          Map.entry("OrganizationService.countPositions 0.among[]", "position"),
          Map.entry("OrganizationService.positions 0.unit", "organization_unit"),
          Map.entry("OrganizationService.positions 0.among[]", "position"),
          Map.entry("PeopleService.countPosts 0.unit", "organization_unit"),
          Map.entry("PeopleService.countPosts 0.among[]", "position"),
          Map.entry("PeopleService.posts 0.unit", "organization_unit"),
          Map.entry("PeopleService.posts 0.among[]", "position"),
          Map.entry("RegionPeopleService.add 2.civilServant", "civil_servant"),
          Map.entry("RegionPeopleService.copy 0", "mentoring_session"),
          Map.entry("RegionPeopleService.copy 1", "mentoring_session"));

  private final Region region;

  /** For a region. */
  Examples(Region region) {
    this.region = region;
  }

  /** Keys without which those at the other places of a call would mean nothing. */
  Map<String, Object> before(Surface.Call call, List<String> places) {
    var values = new HashMap<String, Object>();
    for (var place : places) {
      var table = Optional.ofNullable(BEFORE.get(call + " " + place));
      Stream.concat(region.keys().in(table), region.hostKeys().in(table))
          .forEach(key -> values.put(place, key));
    }
    return values;
  }

  /**
   * An example of this type, if the usual sample does not do.
   *
   * @param number the sample of a number
   * @param key gives the key for a place
   * @param usual fills what is chosen into the parts of a record
   */
  Optional<Object> of(
      Surface.Call call,
      String place,
      Class<?> type,
      int number,
      Function<String, UUID> key,
      Samples.Choice usual) {
    if (AT.containsKey(call + " " + place)) {
      return Optional.ofNullable(AT.get(call + " " + place));
    }
    if (type == int.class) {
      return Optional.of(number);
    }
    if (type == AccountData.class) {
      return Optional.of(
          new AccountData(
              "pegawai.baru",
              "Siti Rahmawati",
              Set.of(Role.CIVIL_SERVANT, Role.UNIT_HEAD),
              Optional.of(key.apply(place + ".civilServantId")),
              Optional.of(key.apply(place + ".unitId")),
              Language.INDONESIAN));
    }
    if (type == Proposal.class) {
      var others = region.candidates().stream().skip(1);
      var people = Stream.concat(Stream.of(key.apply(place + ".people[]")), others).toList();
      return Optional.of(new Proposal(people, TEXT));
    }
    return type.isRecord() && type.getSimpleName().endsWith("Filter")
        ? Optional.of(filter(place, type, usual))
        : Optional.empty();
  }

  /** A filter that lets everything through but for the keys in it. */
  private static Object filter(String place, Class<?> type, Samples.Choice usual) {
    var parts = type.getRecordComponents();
    var values =
        Arrays.stream(parts)
            .map(
                part -> {
                  var generic = part.getGenericType();
                  var isKey = generic.getTypeName().contains(UUID.class.getName());
                  return isKey || part.getType().isRecord()
                      ? Samples.of(generic, place + "." + part.getName(), usual)
                      : nothing(part.getType());
                })
            .toArray();
    try {
      var types = Arrays.stream(parts).map(part -> part.getType()).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object nothing(Class<?> type) {
    if (type == Set.class) {
      return Set.of();
    }
    if (type == Optional.class) {
      return Optional.empty();
    }
    return type == boolean.class ? false : "";
  }
}
