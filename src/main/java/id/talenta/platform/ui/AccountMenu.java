package id.talenta.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.web.SignIn;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who is signed in, with what roles; the person's own settings; the way out. */
final class AccountMenu extends MenuBar {
  private static final long serialVersionUID = 1L;

  AccountMenu(Actor actor, List<NavigationItem> items) {
    addClassName("account-menu");
    addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
    var avatar = new Avatar(actor.name());
    avatar.setAbbreviation(initials(actor.name()));
    avatar.getElement().setAttribute("aria-hidden", "true");
    var root = addItem(avatar);
    root.setAriaLabel(Text.of("platform.account", actor.name()));
    root.getSubMenu().addItem(person(actor)).setEnabled(false);
    root.getSubMenu().addSeparator();
    for (var item : SideNavigation.of(SideNavigation.ACCOUNT, items, actor)) {
      entry(root, item.icon(), Text.of(item.titleKey()), () -> go(item.path()));
    }
    var other = LanguageSwitch.other(Language.current());
    entry(
        root,
        VaadinIcon.GLOBE,
        Text.of("platform.language." + other.name()),
        () -> LanguageSwitch.choose(other));
    entry(root, VaadinIcon.ADJUST, Text.of("platform.colours"), ColourSwitch::turn);
    root.getSubMenu().addSeparator();
    entry(root, VaadinIcon.SIGN_OUT, Text.of("platform.signOut"), SignIn::end);
  }

  /** The first letters of the first two words; more do not fit. */
  private static String initials(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .limit(2)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static void go(String path) {
    UI.getCurrentOrThrow().navigate(path);
  }

  private static void entry(MenuItem root, VaadinIcon icon, String text, Runnable action) {
    var label = new Div(icon.create(), new Span(text));
    label.addClassName("menu-entry");
    root.getSubMenu().addItem(label, pressed -> action.run());
  }

  private static Div person(Actor actor) {
    var name = new Span(actor.name());
    name.addClassName("account-name");
    var roles =
        new Span(
            actor.roles().stream()
                .sorted()
                .map(role -> Text.of("platform.role", role))
                .collect(Collectors.joining(", ")));
    roles.addClassName("account-roles");
    var person = new Div(name, roles);
    person.addClassName("account-person");
    return person;
  }
}
