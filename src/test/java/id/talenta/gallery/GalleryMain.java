package id.talenta.gallery;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.talenta.testing.Browser;
import id.talenta.testing.Product;
import java.nio.file.Path;
import java.util.Map;

/** Writes pictures of the gallery to {@code target/gallery}. */
final class GalleryMain {
  private GalleryMain() {}

  public static void main(String[] arguments) {
    var folder = Path.of("target", "gallery");
    try (var product = Product.start(Map.of("test.gallery", true));
        var browser = Browser.start()) {
      for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        for (var window : new Browser.Window[] {Browser.DESK, Browser.PHONE}) {
          var name = colours.name().toLowerCase() + "-" + window.width();
          var page = browser.open(window, colours);
          page.navigate(product.address() + "/gallery/as/ANALYST");
          page.waitForURL("**/gallery");
          page.locator("#fail").waitFor();
          Browser.settle(page);
          Browser.picture(page, folder.resolve(name + ".png"));
          page.locator("vaadin-app-layout").evaluate("e => e.scrollTop = 900");
          page.evaluate("window.scrollTo(0, 900)");
          Browser.picture(page, folder.resolve(name + "-below.png"));
          page.evaluate("window.scrollTo(0, 5000)");
          Browser.picture(page, folder.resolve(name + "-bottom.png"));
          page.evaluate("window.scrollTo(0, 0)");
          other(page, product, folder, name);
        }
      }
      browser.complaints().forEach(System.out::println);
    }
    System.exit(0);
  }

  private static void other(Page page, Product product, Path folder, String name) {
    page.locator("#fail").click();
    page.locator("#refuse").click();
    page.getByText("Bobot harus berjumlah").waitFor();
    Browser.picture(page, folder.resolve(name + "-notices.png"));
    page.locator("#ask").click();
    page.getByText("Keputusan ini dicatat").waitFor();
    Browser.picture(page, folder.resolve(name + "-dialog.png"));
    page.navigate(product.address() + "/tidak/ada");
    page.getByText("Halaman tidak ditemukan").waitFor();
    Browser.picture(page, folder.resolve(name + "-404.png"));
    if (page.viewportSize().width < 500) {
      page.locator("vaadin-drawer-toggle").click();
      Browser.settle(page);
    }
    Browser.picture(page, folder.resolve(name + "-404-drawer.png"));
  }
}
