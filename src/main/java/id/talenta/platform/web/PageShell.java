package id.talenta.platform.web;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page has: the theme, the product's style sheet, its icon, push. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/talenta.css")
public final class PageShell implements AppShellConfigurator {
  private static final long serialVersionUID = 1L;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "images/talenta.svg", "any");
    settings.setPageTitle("Talenta");
  }
}
