package id.talenta.isolation;

import id.talenta.platform.scope.Role;
import java.util.Map;
import java.util.Set;

/** What may be open to more than the roles it names. Each has its reason; all else is closed. */
final class Open {
  private static final String A_FOLDER = "files of a folder, which are no region's rows";
  private static final String A_PLAN = "a plan is computed again from its folder";
  private static final String A_REMINDER = "one that the region has not is passed over in silence";
  private static final String A_LOOK = "what a visitor looks at is written down, nothing is read";

  /** Screens that anybody may see, with the reason. */
  static final Map<String, String> SCREENS_FOR_ANYBODY =
      Map.of("SignInScreen", "the way in; it shows the names of regions and nothing of them");

  /** Screens that everybody with an account may see, with the reason. */
  static final Map<String, String> SCREENS_FOR_ACCOUNTS =
      Map.of("HomeView", "leads each person to the first screen of their own");

  /** Screens that people of the host and of regions have in common, with the reason. */
  static final Map<String, String> SCREENS_OF_BOTH_SIDES =
      Map.of(
          "HomeView", "see above",
          "PasswordScreen", "the own password",
          "SignInScreen", "see above",
          "JournalScreen", "the journal of the own scope",
          "AccountsScreen", "the accounts of the own scope");

  /** Screens of a region that its auditor does not open, with where the same is read. */
  static final Map<String, String> SCREENS_NOT_FOR_AUDITORS =
      Map.of(
          "OwnCardScreen", "of a person's own; the auditor has the page of each person",
          "UnitScreen", "of an own unit; the auditor has all units",
          "RuleEditorView", "the editor; the draft is read where versions are");

  /** Screens that lead on to another one, with the reason. */
  static final Map<String, String> SCREENS_THAT_LEAD_ON =
      Map.of(
          "HomeView", "to the first screen of the person's own",
          "RuleEditorView", "to the rules, where there is no draft");

  /** What buttons say that change nothing of a region's. */
  static final Set<String> BUTTONS_FOR_READERS =
      Set.of(
          "Cetak",
          "Periksa keutuhan",
          "EN",
          "Ganti tampilan terang atau gelap",
          "Ke halaman utama",
          "Rincian",
          "Tampilkan semua # calon",
          "Simpan kata sandi");

  /** Endpoints that need no token, with the reason. */
  static final Map<String, String> ENDPOINTS_FOR_ANYBODY =
      Map.of(
          "POST /api/v1/token", "gives tokens for passwords",
          "GET /api/openapi", "describes the interface, holds no data",
          "GET /api/health", "says up or down",
          "GET /api/health/{selector}", "says up or down");

  /** Who may call an endpoint; one that is not named here must refuse everybody. */
  static final Map<String, Set<Role>> ENDPOINTS =
      Map.of(
          "GET /api/v1/me", Set.of(Role.values()),
          "GET /api/v1/accounts", Set.of(Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN),
          "GET /api/v1/accounts/{id}", Set.of(Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN),
          "POST /api/v1/accounts", Set.of(Role.TENANT_ADMIN, Role.HOST_ADMIN));

  /** Repositories, or methods of them, that work on both sides by design, with the reason. */
  static final Map<String, String> TABLES_OF_BOTH_SIDES =
      Map.ofEntries(
          Map.entry("JobRepository", "the jobs of the own scope"),
          Map.entry("JournalRepository", "the journal of the own scope"),
          Map.entry("DocumentRepository", "the files of the own scope"),
          Map.entry("AccountRepository", "the accounts of the own scope"),
          Map.entry("SavedViewRepository", "the views of the own scope's accounts"),
          Map.entry("SignInAttemptRepository", "wrong passwords in the own scope"),
          Map.entry("DemoRepository", "makes the demo's accounts look used, on both sides"),
          Map.entry("SchemaFiguresRepository.failedJobsSince", "the jobs of the own scope"),
          Map.entry("LibraryRepository.has", "the host's; a region has a table of that name"),
          Map.entry("TemplateCopyRepository.find", "a region's; the host has such a table"),
          Map.entry("ExitTableRepository.countDocuments", "the files of the own scope"),
          Map.entry("ExitTableRepository.eachDocument", "the files of the own scope"),
          Map.entry("ExitTableRepository.unfaithfulDocuments", "the files of the own scope"));

  /**
   * Keys in the arguments of services of which the own ones make no difference, with the reason:
   * what another's key does there shows nothing.
   */
  static final Map<String, String> KEYS_NOT_REACHED =
      Map.ofEntries(
          Map.entry("AttendanceService.record 0", "with nobody of its list; see its own test"),
          Map.entry("AttendanceService.record 1[key]", "with no session; see its own test"),
          Map.entry("ConfigurationService.apply 0.moves.moves[].person", A_PLAN),
          Map.entry("ConfigurationService.apply code:0.folder.code", A_PLAN),
          Map.entry("ConfigurationService.check code:0.code", A_FOLDER),
          Map.entry("ConfigurationService.differences code:0.code", A_FOLDER),
          Map.entry("ConfigurationService.plan code:0.code", A_FOLDER),
          Map.entry("EvidenceService.lacked 0[]", "the person lacks nothing"),
          Map.entry("EvidenceService.save 1", "written down, see below"),
          Map.entry("JobService.cancel 0", "there are no jobs but those that are done"),
          Map.entry("PeopleService.compareHistory 0[].civilServantId", "counts what is new"),
          Map.entry("PositionMapService.each 1", "hands its rows to a consumer, gives none back"),
          Map.entry("PositionMapService.tree 1", "the tree says nothing in words; see its screen"),
          Map.entry("RegionCooperationService.settle 0.agreement", A_REMINDER),
          Map.entry("RegionCooperationService.settle code:0.partner.code", A_REMINDER),
          Map.entry("RuleConfiguration.check code:0.code", A_FOLDER),
          Map.entry("RuleConfiguration.compose code:0.code", A_FOLDER),
          Map.entry("RuleConfiguration.current code:0.code", A_FOLDER),
          Map.entry("RuleSetService.source 0.id", "goes by the name of the template"),
          Map.entry("SupportService.open 0.supporter", "the account is the host's"),
          Map.entry("UnitFollowerService.followers 0[].personId", "goes by the post"),
          Map.entry("VisitService.look 0.people[]", A_LOOK),
          Map.entry("VisitService.look 0.subject", A_LOOK),
          Map.entry("VisitService.look 0.window", A_LOOK));

  /** They make a password before they look: only keys of the kind they look for are tried. */
  static final Set<String> SLOW =
      Set.of("AccountService.resetPassword", "AccountService.resetUnusedPassword");

  /** Keys that are written down whatever they are, with the reason. */
  static final Map<String, String> KEYS_WRITTEN_DOWN =
      Map.of(
          "EvidenceService.save 1",
          "which import brought the facts: a reading import gives its own, and nothing is read by"
              + " it");

  private Open() {}
}
