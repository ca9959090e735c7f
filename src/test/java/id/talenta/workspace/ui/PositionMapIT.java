package id.talenta.workspace.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.talenta.organization.PositionKind;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.Product;
import id.talenta.testing.Visitor;
import id.talenta.workspace.MapFilter;
import id.talenta.workspace.MapNode;
import id.talenta.workspace.PositionMapService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The position map on paper. */
class PositionMapIT {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();

  /** A3 in points, rounded. */
  private static final int WIDTH = 842;

  private static final int HEIGHT = 1191;

  private static final int BEGINNING = 14;

  private final Page page = BROWSER.open(Browser.DESK);

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @AfterEach
  void close() {
    page.context().close();
  }

  @Test
  void all_positions_stand_on_sheets_of_a3_and_nothing_is_cut_off() throws IOException {
    Visitor.with(PRODUCT, TENANT, Role.ANALYST).open(page, "peta-jabatan?jenis=STRUCTURAL");
    page.locator("a[href^='peta-jabatan/cetak']").click();
    page.waitForURL("**/peta-jabatan/cetak?jenis=STRUCTURAL");
    var places = places();
    assertThat(page.locator(".map-paper .paper-place")).hasCount(places.size());
    var options = new Page.PdfOptions().setPreferCSSPageSize(true);
    try (var paper = Loader.loadPDF(page.pdf(options))) {
      assertThat(paper.getNumberOfPages()).isGreaterThan(1);
      for (var sheet : paper.getPages()) {
        assertThat(Math.round(sheet.getMediaBox().getWidth())).isEqualTo(WIDTH);
        assertThat(Math.round(sheet.getMediaBox().getHeight())).isEqualTo(HEIGHT);
      }
      var text = unspaced(new PDFTextStripper().getText(paper));
      assertThat(text.split("Unitdanjabatan", -1)).hasSize(paper.getNumberOfPages() + 1);
      for (var place : places) {
        // A long title goes on in the next line, which the text of a sheet has elsewhere.
        var title = unspaced(place.position().title());
        assertThat(text).contains(title.substring(0, Math.min(BEGINNING, title.length())));
        place.holders().forEach(holder -> assertThat(text).contains(unspaced(holder.name())));
      }
    }
  }

  @Test
  void a_civil_servant_prints_the_positions_without_the_names_of_others() {
    var holder =
        places().stream().flatMap(place -> place.holders().stream()).findFirst().orElseThrow();
    var self =
        Visitor.with(
            PRODUCT, TENANT, Role.CIVIL_SERVANT, Optional.of(holder.personId()), Optional.empty());
    self.open(page, "peta-jabatan/cetak?jenis=STRUCTURAL");
    var paper = page.locator(".map-paper");
    assertThat(paper).containsText(holder.name());
    var text = paper.textContent();
    assertThat(
            places().stream()
                .flatMap(place -> place.holders().stream())
                .map(MapNode.MapHolder::name)
                .filter(name -> !name.equals(holder.name()))
                .filter(text::contains))
        .isEmpty();
  }

  private static List<MapNode.Place> places() {
    var structural = new MapFilter("", Set.of(PositionKind.STRUCTURAL), Set.of(), false, false);
    var analyst =
        new Actor(
            UUID.randomUUID(), "Uji", Set.of(Role.ANALYST), Optional.empty(), Optional.empty());
    var places = new ArrayList<MapNode.Place>();
    Scopes.run(
        Scope.tenant(TENANT),
        analyst,
        () ->
            PRODUCT
                .context()
                .getBean(PositionMapService.class)
                .each(structural, Optional.empty(), places::add));
    return places;
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s", "");
  }
}
