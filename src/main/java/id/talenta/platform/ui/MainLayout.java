package id.talenta.platform.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.web.SignIn;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every screen: navigation at the side, the region, search and account on top, the
 * screen's own content in the middle.
 */
@Prototype
@PermitAll
public class MainLayout extends AppLayout {
  private static final long serialVersionUID = 1L;
  private static final String CONTENT = "content";

  private final Main content = new Main();
  private final Div notices = new Div();
  private final transient List<FrameNotice> noticing;
  private final transient List<WaitingWork> waiting;
  private final transient Optional<ViewMemory> memory;
  private transient Optional<WaitingBell> bell = Optional.empty();
  private transient Optional<SavedViews> views = Optional.empty();

  MainLayout(
      List<Navigation> navigations,
      List<Search> searches,
      Optional<Branding> branding,
      List<FrameNotice> noticing,
      List<WaitingWork> waiting,
      Optional<ViewMemory> memory) {
    this.waiting = waiting;
    this.memory = memory;
    this.noticing = noticing.stream().sorted(Comparator.comparingInt(FrameNotice::order)).toList();
    notices.addClassName("frame-notices");
    addClassName("frame");
    setPrimarySection(Section.DRAWER);
    content.setId(CONTENT);
    content.getElement().setAttribute("tabindex", "-1");
    addToDrawer(product());
    var toggle = new DrawerToggle();
    toggle.setAriaLabel(Text.of("platform.navigation.toggle"));
    addToNavbar(skipLink(), toggle);
    SignIn.current()
        .ifPresent(person -> furnish(person.actor(), brand(branding), navigations, searches));
  }

  private void furnish(
      Actor actor, Optional<Brand> brand, List<Navigation> navigations, List<Search> searches) {
    var items = navigations.stream().flatMap(each -> each.items().stream()).toList();
    var scroller = new Scroller(new SideNavigation(items, actor));
    scroller.addClassName("frame-navigation");
    addToDrawer(scroller);
    brand.ifPresent(
        region -> {
          addToNavbar(region(region));
          getElement().setAttribute("data-region", region.name());
        });
    brand.flatMap(Brand::colours).ifPresent(this::paint);
    var open = searches.stream().filter(search -> actor.hasAny(search.roles())).toList();
    var tools = new Div();
    tools.addClassName("frame-tools");
    if (!open.isEmpty()) {
      tools.add(new SearchField(open));
    }
    var own = waiting.stream().filter(work -> actor.hasAny(work.roles())).toList();
    bell = Optional.of(own).filter(work -> !work.isEmpty()).map(WaitingBell::new);
    bell.ifPresent(tools::add);
    // A visitor's account is the host's: here there is nothing to keep a view with.
    views = memory.filter(known -> !actor.has(Role.VISITOR)).map(SavedViews::new);
    views.ifPresent(tools::add);
    tools.add(new LanguageSwitch(), new ColourSwitch(), new AccountMenu(actor, items));
    addToNavbar(tools);
  }

  /** Gives the frame the region's colour, so that nobody works in the wrong one unawares. */
  private void paint(Brand.Colours colours) {
    var colour = RegionColour.of(colours.primary());
    addClassName("frame-coloured");
    getStyle()
        .set("--region-tag", colour.tag())
        .set("--region-dark", colour.onDark())
        .set("--region-accent", colours.accent());
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement screen) {
    content.getElement().removeAllChildren();
    content.add(notices);
    notice();
    if (screen != null) {
      content.getElement().appendChild(screen.getElement());
    }
    super.showRouterLayoutContent(content);
  }

  /** Says above the screen what must be known now. */
  private void notice() {
    notices.removeAll();
    if (SignIn.current().isPresent()) {
      noticing.stream().flatMap(each -> each.present().stream()).forEach(notices::add);
      bell.ifPresent(WaitingBell::refresh);
      views.ifPresent(SavedViews::close);
    }
    notices.setVisible(notices.getComponentCount() > 0);
  }

  private static Optional<Brand> brand(Optional<Branding> branding) {
    return Scopes.current()
        .map(
            scope ->
                branding
                    .map(known -> known.brand(scope))
                    .orElseGet(() -> new Brand(code(scope), Optional.empty(), Optional.empty())));
  }

  private static String code(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> Text.of("platform.host");
      case Scope.Tenant tenant -> tenant.code().value();
    };
  }

  private static Div product() {
    var mark = new Image("images/talenta.svg", "");
    mark.addClassName("frame-mark");
    var name = new Span("Talenta");
    name.addClassName("frame-product-name");
    var product = new Div(mark, name);
    product.addClassName("frame-product");
    return product;
  }

  private static Div region(Brand brand) {
    var region = new Div();
    region.addClassName("frame-region");
    brand
        .emblem()
        .ifPresentOrElse(
            address -> {
              var emblem = new Image(address, "");
              emblem.addClassName("frame-emblem");
              region.add(emblem);
            },
            () -> region.add(initials(brand.name())));
    var name = new Span(brand.name());
    name.addClassName("frame-region-name");
    name.setTitle(brand.name());
    region.add(name);
    return region;
  }

  private static Span initials(String name) {
    var words = name.strip().split("\\s+");
    var last = words[words.length - 1];
    var initials = new Span((name.substring(0, 1) + last.substring(0, 1)).toUpperCase());
    initials.addClassName("frame-emblem");
    initials.getElement().setAttribute("aria-hidden", "true");
    return initials;
  }

  /** Lets the keyboard jump over the navigation. */
  private static NativeButton skipLink() {
    var skip = new NativeButton(Text.of("platform.skip"));
    skip.addClassName("skip-link");
    skip.getElement()
        .executeJs(
            "this.addEventListener('click', () => document.getElementById($0).focus())", CONTENT);
    return skip;
  }
}
