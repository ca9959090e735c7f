package id.talenta.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.talenta.grid.MappingService;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.people.PersonSummary;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen that the navigation leads to can be read and operated by all, as far as a program
 * can tell: WCAG 2.2, levels A and AA, checked by axe.
 */
class AccessibilityIT {
  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Chromium lets the keyboard scroll what scrolls, also where nothing else can be reached. */
  private static final List<String> LEFT_TO_THE_BROWSER = List.of("scrollable-region-focusable");

  /** The cell that the keyboard enters a list at; a finger presses the link in it. */
  private static final String ENTRANCE_OF_A_LIST = "role=\"gridcell\" tabindex=\"0\"";

  private static final List<Role> ROLES =
      List.of(
          Role.TENANT_ADMIN,
          Role.ANALYST,
          Role.REGIONAL_HEAD,
          Role.UNIT_HEAD,
          Role.AUDITOR,
          Role.CIVIL_SERVANT,
          Role.HOST_ADMIN);

  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();

  @BeforeAll
  static void map() {
    var mapping = PRODUCT.context().getBean(MappingService.class);
    TestDatabase.in(TENANT, () -> mapping.runNow(MadeUpRegion.TODAY));
  }

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  /** Screens that several roles have are looked at once. */
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void no_screen_keeps_anybody_out(ColorScheme colours) {
    var found = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var role : ROLES) {
      var page = BROWSER.open(Browser.DESK, colours);
      visitor(role).open(page, "");
      for (var path : paths(page)) {
        if (seen.add(path)) {
          go(page, path);
          found.addAll(violations(page, path, colours));
        }
      }
      page.context().close();
    }
    assertThat(seen).hasSizeGreaterThan(20);
    assertThat(found).isEmpty();
  }

  /** By the navigation where it leads there: the frame stays, which is quicker. */
  private static void go(Page page, String path) {
    var item = page.locator("vaadin-side-nav-item[path='" + path + "']");
    if (item.count() > 0) {
      item.click();
      page.waitForURL("**/" + path + "*");
    } else {
      page.navigate(PRODUCT.address() + "/" + path);
    }
    Browser.settle(page);
  }

  private static Visitor visitor(Role role) {
    return switch (role) {
      case HOST_ADMIN -> Visitor.ofTheHost(PRODUCT);
      case CIVIL_SERVANT ->
          Visitor.with(PRODUCT, TENANT, role, Optional.of(somebody().id()), Optional.empty());
      case UNIT_HEAD -> Visitor.with(PRODUCT, TENANT, role, Optional.empty(), Optional.of(unit()));
      default -> Visitor.with(PRODUCT, TENANT, role);
    };
  }

  private static PersonSummary somebody() {
    var people = PRODUCT.context().getBean(PeopleService.class);
    return TestDatabase.in(
        TENANT, () -> people.search(PeopleFilter.ALL, PeopleSort.BY_NAME, 0, 1).getFirst());
  }

  private static UUID unit() {
    var organization = PRODUCT.context().getBean(OrganizationService.class);
    return TestDatabase.in(TENANT, organization::units).stream()
        .filter(unit -> unit.name().startsWith("Dinas"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static List<String> paths(Page page) {
    var items = page.locator("vaadin-side-nav-item");
    items.first().waitFor();
    var paths =
        new ArrayList<>(items.all().stream().map(AccessibilityIT::path).distinct().toList());
    if (paths.contains("pegawai")) {
      paths.add("pegawai/" + somebody().id());
    }
    return paths;
  }

  private static String path(Locator item) {
    return Optional.ofNullable(item.getAttribute("path")).orElseThrow();
  }

  /** In the other colours the contrast is all that is different. */
  private static List<String> violations(Page page, String path, ColorScheme colours) {
    // Legacy mode leaves out frames of other origins, of which there are none, and is quicker.
    var axe = new AxeBuilder(page).setLegacyMode(true);
    var wanted =
        colours == ColorScheme.DARK
            ? axe.withRules(List.of("color-contrast"))
            : axe.withTags(LEVELS).disableRules(LEFT_TO_THE_BROWSER);
    return wanted.analyze().getViolations().stream()
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .filter(node -> !isEntranceTooSmall(rule, node))
                    .map(node -> path + ": " + rule.getHelp() + ": " + node.getHtml()))
        .toList();
  }

  private static boolean isEntranceTooSmall(Rule rule, CheckedNode node) {
    return rule.getId().equals("target-size") && node.getHtml().contains(ENTRANCE_OF_A_LIST);
  }
}
