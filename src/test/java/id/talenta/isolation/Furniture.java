package id.talenta.isolation;

import static id.talenta.agreement.AgreementSamples.asHost;

import id.talenta.agreement.AgreementSamples;
import id.talenta.agreement.mentoring.InternshipData;
import id.talenta.agreement.mentoring.InternshipService;
import id.talenta.agreement.mentoring.MentoringService;
import id.talenta.agreement.mentoring.ParticipantData;
import id.talenta.agreement.mentoring.Participation;
import id.talenta.agreement.mentoring.RegionPeopleService;
import id.talenta.document.DocumentService;
import id.talenta.evidence.intake.IntakeKind;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.organization.Position;
import id.talenta.organization.PositionLevel;
import id.talenta.placement.DecisionService;
import id.talenta.placement.Pick;
import id.talenta.platform.scope.Role;
import id.talenta.rule.RuleDraftService;
import id.talenta.succession.CandidateService;
import id.talenta.succession.Proposal;
import id.talenta.succession.Story;
import id.talenta.succession.core.Eligibility;
import id.talenta.tenant.AgreementQuotas;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Brings a region a row of each kind whose key somebody could try. */
final class Furniture {
  private static final TestKeys KEYS = TestKeys.make();
  private static final String UNITS =
      """
      Kode Unit Kerja;Nama Unit Kerja;Kode Unit Induk;Jenis Unit Kerja
      A;;;
      """;

  /** No limit is to refuse before the right does. */
  private static final AgreementQuotas QUOTAS = new AgreementQuotas(1_000_000, 10_000, 1_000_000);

  private static final int POSTS = 4;
  private static final int MOST = 200;

  private final Story story;

  private Furniture(Story story) {
    this.story = story;
  }

  /**
   * What it brought that is needed later.
   *
   * @param post for which there are candidates
   * @param candidates people who can be proposed for the vacancy that is prepared
   */
  record Brought(Position post, List<UUID> candidates) {}

  /** Fills a region. */
  static Brought into(Story story) {
    var furniture = new Furniture(story);
    var brought = furniture.vacancies();
    furniture.files();
    furniture.cooperation();
    story.as(
        Role.ANALYST, () -> story.bean(RuleDraftService.class).beginFrom("kepka-bkn-411-2025"));
    return brought;
  }

  /** Four vacancies, one in each state. */
  private Brought vacancies() {
    var posts = posts();
    var decided = prepared(posts.get(0));
    var names = story.propose(decided);
    var reason = "Kinerja tinggi selama dua tahun dan memenuhi seluruh syarat jabatan.";
    story.as(
        Role.REGIONAL_HEAD,
        () ->
            story
                .bean(DecisionService.class)
                .decide(new Pick(decided, story.version(decided), names.getFirst(), reason, "")));
    story.propose(prepared(posts.get(1)));
    story.open(posts.get(2));
    var candidates = story.proposable(prepared(posts.get(3))).stream().limit(Proposal.NAMES);
    return new Brought(posts.get(3), candidates.toList());
  }

  private UUID prepared(Position post) {
    var vacancy = story.open(post);
    story.prepare(vacancy);
    return vacancy;
  }

  private List<Position> posts() {
    return Stream.of(PositionLevel.PENGAWAS, PositionLevel.ADMINISTRATOR, PositionLevel.JPT_PRATAMA)
        .flatMap(level -> story.posts(level).stream())
        .filter(this::hasCandidates)
        .limit(POSTS)
        .toList();
  }

  private boolean hasCandidates(Position post) {
    return story
            .as(Role.ANALYST, () -> story.bean(CandidateService.class).bench(post.id(), MOST))
            .stream()
            .filter(candidate -> candidate.eligibility() != Eligibility.NOT_ELIGIBLE)
            .count()
        >= Proposal.NAMES;
  }

  /** A document, a file that is read in, and a package. */
  private void files() {
    story.as(
        Role.TENANT_ADMIN,
        () -> story.bean(DocumentService.class).store("surat.txt", "text/plain", new byte[] {65}));
    story.as(
        Role.ANALYST,
        () -> story.bean(IntakeService.class).check(IntakeKind.UNITS, "unit.csv", file()));
    KEYS.usedBy(TestDatabase.context(), story.tenant());
  }

  private static Path file() {
    try {
      var file = Files.createTempFile(Path.of("target"), "unit", ".csv");
      return Files.write(file, UNITS.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** An agreement in force, mentoring and an internship, with somebody in each. */
  private void cooperation() {
    var today = MadeUpRegion.TODAY;
    var agreement = AgreementSamples.activated(story.tenant().value(), QUOTAS);
    var mentoring = story.bean(MentoringService.class);
    var session =
        asHost(
            () -> {
              mentoring.plan(agreement, today, List.of("Pengenalan"), "Ruang rapat");
              var planned = mentoring.sessions(agreement).getFirst();
              mentoring.ask(planned.id(), "Apakah kepala bidang perlu akun?");
              mentoring.addMaterial(planned, "bahan.pdf", AgreementSamples.pdf());
              return planned.id();
            });
    var place = new InternshipData("Bidang Mutasi", "Belajar", "Pembimbing", today, today);
    var internship = asHost(() -> story.bean(InternshipService.class).plan(agreement, place));
    story.as(
        Role.TENANT_ADMIN,
        () -> {
          var people = story.bean(RegionPeopleService.class);
          var person = new ParticipantData(Optional.empty(), "Tokoh Rekaan", "Camat Contoh");
          people.add(Participation.MENTORING, session, person);
          people.disclose(people.add(Participation.INTERNSHIP, internship, person));
          return true;
        });
  }
}
