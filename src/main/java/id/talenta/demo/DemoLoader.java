package id.talenta.demo;

import id.talenta.agreement.AgreementTermWork;
import id.talenta.demo.core.Region;
import id.talenta.demo.core.RegionGenerator;
import id.talenta.demo.core.RegionPlan;
import id.talenta.demo.core.RegionPlans;
import id.talenta.grid.MappingService;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostIdentity;
import id.talenta.tenant.TenantFolder;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantStatusWork;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Loads the made-up regions. A region that was loaded to the end is left alone; one whose loading
 * was cut off is thrown away and loaded anew.
 */
@Singleton
public class DemoLoader {
  /** The region that is left to be taken on by hand. */
  public static final TenantCode LEFT_OUT = new TenantCode("oki");

  private static final int MONTHS_BETWEEN_MAPPINGS = 6;

  private final TenantService tenants;
  private final Migrator migrator;
  private final RegionLoader regions;
  private final AccountLoader accounts;
  private final VacancyLoader vacancies;
  private final AgreementLoader agreements;
  private final CooperationLoader cooperation;
  private final AgreementTermWork terms;
  private final TenantStatusWork figures;
  private final MappingService mappings;
  private final HostIdentity host;
  private final DemoRepository marks;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  DemoLoader(
      TenantService tenants,
      Migrator migrator,
      RegionLoader regions,
      AccountLoader accounts,
      VacancyLoader vacancies,
      AgreementLoader agreements,
      CooperationLoader cooperation,
      AgreementTermWork terms,
      TenantStatusWork figures,
      MappingService mappings,
      HostIdentity host,
      DemoRepository marks,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.tenants = tenants;
    this.migrator = migrator;
    this.regions = regions;
    this.accounts = accounts;
    this.vacancies = vacancies;
    this.agreements = agreements;
    this.cooperation = cooperation;
    this.terms = terms;
    this.figures = figures;
    this.mappings = mappings;
    this.host = host;
    this.marks = marks;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Hears what is done. */
  public interface Progress {
    /** A region is about to be loaded. */
    void loading(String name, int people);
  }

  /** The regions that are loaded, the smallest first. */
  public static List<RegionPlan> plans() {
    return RegionPlans.all().stream()
        .filter(plan -> !plan.code().equals(LEFT_OUT.value()))
        .sorted(Comparator.comparingInt(RegionPlan::people))
        .toList();
  }

  /**
   * Loads the host's own account, every region and every agreement that is not there yet, and reads
   * the figures that the host sees of them.
   */
  public void load(Progress progress) {
    Scopes.run(Scope.host(), Actor.system(), accounts::loadHost);
    plans().forEach(plan -> load(plan, progress));
    loadAgreements();
    figures.run();
  }

  /** Loads one region unless it is there. */
  public void load(RegionPlan plan, Progress progress) {
    var code = new TenantCode(plan.code());
    if (isComplete(code)) {
      return;
    }
    var folder = TenantFolder.read(code);
    progress.loading(folder.identity().name(), plan.people());
    var today = LocalDate.now(clock);
    var region = RegionGenerator.generate(folder, plan, today);
    begin(code, folder);
    Scopes.run(Scope.tenant(code), Actor.system(), () -> fill(folder, region));
  }

  /**
   * Writes the files with which the region that is left out can be taken on, once: what a user
   * mends in them stays.
   *
   * @param data the folder of the demo's data
   * @return where they are; those with mistakes are beside them
   */
  public Path writeFiles(Path data) {
    var clean = data.resolve("berkas-" + LEFT_OUT);
    if (!Files.exists(clean.resolve(ImportFiles.README))) {
      var plan = RegionPlans.of(LEFT_OUT.value());
      var region =
          RegionGenerator.generate(TenantFolder.read(LEFT_OUT), plan, LocalDate.now(clock));
      DirtyFiles.write(region, data.resolve("berkas-" + LEFT_OUT + "-kotor"));
      ImportFiles.write(region, clean);
    }
    return clean;
  }

  private boolean isComplete(TenantCode code) {
    var known = inHost(() -> tenants.find(code));
    return known.filter(tenant -> tenant.activeSince().isPresent()).isPresent()
        && Scopes.call(
            Scope.tenant(code),
            Actor.system(),
            () -> transactions.executeRead(status -> marks.isComplete()));
  }

  private void begin(TenantCode code, TenantFolder folder) {
    migrator.drop(Scope.tenant(code));
    inHostTransaction(() -> marks.forgetAnchors(code));
    inHost(
        () -> {
          tenants.provisionNow(code, folder.identity().name());
          return true;
        });
  }

  private void fill(TenantFolder folder, Region region) {
    var today = region.today();
    var before = today.minusMonths(MONTHS_BETWEEN_MAPPINGS);
    regions.load(region);
    regions.publish(folder.rules(), before);
    mappings.runNow(before);
    mappings.runNow(today);
    accounts.load(region);
    vacancies.load(today);
    inTransaction(
        () -> {
          marks.signedIn(DemoAccount.OF_REGION.getFirst(), clock.instant());
          marks.complete(today, clock.instant());
        });
  }

  private void loadAgreements() {
    var today = LocalDate.now(clock);
    var known = inHost(agreements::known);
    AgreementStory.of(host.code()).stream()
        .filter(story -> !known.contains(story.code()))
        .forEach(story -> load(story, today));
    terms.run();
  }

  private void load(AgreementStory story, LocalDate today) {
    var agreement =
        inHost(() -> transactions.executeWrite(status -> agreements.load(story, today)));
    if (story.stage().isInForce()) {
      cooperation.load(story, agreement, today);
    }
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }

  private void inHostTransaction(Runnable work) {
    Scopes.run(Scope.host(), Actor.system(), () -> inTransaction(work));
  }

  private void inTransaction(Runnable work) {
    transactions.executeWrite(
        status -> {
          work.run();
          return true;
        });
  }
}
