package id.talenta.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.talenta.access.Account;
import id.talenta.access.AccountFilter;
import id.talenta.access.AccountService;
import id.talenta.access.RoleRules;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may sign in, and as what. */
@Prototype
@Route(value = AccessNavigation.ACCOUNTS, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "AUDITOR", "HOST_ADMIN"})
@StyleSheet("css/access.css")
class AccountsScreen extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String ROLE = "peran";
  private static final String ACTIVE = "aktif";

  private final transient AccountService accounts;
  private final transient AccountDialog.Factory dialogs;

  private final TextField text = new TextField(Text.of("access.filter.text"));
  private final Select<Role> role = new Select<>();
  private final Select<Boolean> active = new Select<>();
  private final Span count = new Span();
  private final Grid<Account> grid = new Grid<>();
  private final CallbackDataProvider<Account, Void> source;

  AccountsScreen(AccountService accounts, AccountDialog.Factory dialogs) {
    super("access.accounts");
    this.accounts = accounts;
    this.dialogs = dialogs;
    subtitle(Text.of("access.accounts.text"));
    if (mayChange()) {
      var create = new Button(Text.of("access.account.new"), VaadinIcon.PLUS.create());
      create.addThemeVariants(ButtonVariant.PRIMARY);
      create.addClickListener(pressed -> dialogs.create(this::refresh).open());
      actions(create);
    }
    source =
        new CallbackDataProvider<>(
            query -> accounts.page(filter(), query.getOffset(), query.getLimit()).stream(),
            query -> accounts.count(filter()),
            Account::id);
    furnishFilters();
    furnishGrid();
    fill();
    add(filters(), grid);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    query
        .getSingleParameter(ROLE)
        .flatMap(
            name -> Arrays.stream(Role.values()).filter(each -> each.name().equals(name)).findAny())
        .ifPresent(role::setValue);
    query.getSingleParameter(ACTIVE).ifPresent(value -> active.setValue(value.equals("ya")));
    refresh();
  }

  private void furnishFilters() {
    text.setPlaceholder(Text.of("access.filter.text.hint"));
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setClearButtonVisible(true);
    text.setWidth("16rem");
    text.setValueChangeMode(ValueChangeMode.LAZY);
    role.setLabel(Text.of("access.role"));
    role.setItems(List.copyOf(RoleRules.of(Scopes.current().orElseThrow())));
    role.setItemLabelGenerator(
        each -> each == null ? Text.of("access.filter.all") : Text.of("platform.role", each));
    role.setEmptySelectionAllowed(true);
    role.setEmptySelectionCaption(Text.of("access.filter.all"));
    active.setLabel(Text.of("access.state"));
    active.setItems(true, false);
    active.setItemLabelGenerator(
        each -> each == null ? Text.of("access.filter.all") : Text.of("access.active." + each));
    active.setEmptySelectionAllowed(true);
    active.setEmptySelectionCaption(Text.of("access.filter.all"));
    text.addValueChangeListener(changed -> remember(changed.isFromClient()));
    role.addValueChangeListener(changed -> remember(changed.isFromClient()));
    active.addValueChangeListener(changed -> remember(changed.isFromClient()));
  }

  private Div filters() {
    count.addClassName("count");
    var filters = new Div(text, role, active, count);
    filters.addClassName("filters");
    return filters;
  }

  private void furnishGrid() {
    grid.setDataProvider(source);
    grid.addComponentColumn(AccountsScreen::who)
        .setHeader(Text.of("access.account"))
        .setFlexGrow(3);
    var roles =
        grid.addComponentColumn(AccountsScreen::roles)
            .setHeader(Text.of("access.role"))
            .setFlexGrow(4);
    grid.addComponentColumn(AccountsScreen::state)
        .setHeader(Text.of("access.state"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    var lastSignedIn =
        grid.addColumn(
                account ->
                    account.lastSignedInAt().map(Formats::dateTime).orElse(Text.of("access.never")))
            .setHeader(Text.of("access.lastSignedIn"))
            .setAutoWidth(true)
            .setFlexGrow(0);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    if (mayChange()) {
      grid.addItemClickListener(clicked -> dialogs.edit(clicked.getItem(), this::refresh).open());
      grid.addComponentColumn(this::edit).setAutoWidth(true).setFlexGrow(0);
    }
    ListColumns.choose("accounts", grid, List.of(roles, lastSignedIn));
    grid.setEmptyStateComponent(
        new EmptyState("access.accounts.empty", "access.accounts.empty.text"));
    grid.setSizeFull();
  }

  /** An auditor reads the list and changes nothing. */
  private static boolean mayChange() {
    return Scopes.actor().hasAny(Set.of(Role.TENANT_ADMIN, Role.HOST_ADMIN));
  }

  private Button edit(Account account) {
    var button =
        new Button(
            VaadinIcon.EDIT.create(), pressed -> dialogs.edit(account, this::refresh).open());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(Text.of("access.account.edit", account.displayName()));
    return button;
  }

  private static Component who(Account account) {
    var cell = new Div(new Span(account.displayName()), new Span(account.username()));
    cell.addClassName("account-cell");
    return cell;
  }

  private static Component roles(Account account) {
    var chips = new Div();
    chips.addClassName("chips");
    account.roles().stream()
        .sorted()
        .forEach(each -> chips.add(new Chip(Text.of("platform.role", each))));
    return chips;
  }

  private static Chip state(Account account) {
    if (!account.active()) {
      return new Chip(Text.of("access.active.false"), Tone.NEUTRAL);
    }
    return account.oneTime()
        ? new Chip(Text.of("access.state.oneTime"), Tone.CAUTION)
        : new Chip(Text.of("access.active.true"), Tone.GOOD);
  }

  private AccountFilter filter() {
    return new AccountFilter(
        Optional.of(text.getValue().strip()).filter(typed -> !typed.isEmpty()),
        role.getOptionalValue(),
        active.getOptionalValue());
  }

  /** Keeps the filters in the address, but not the text: it may be a name. */
  private void remember(boolean byPerson) {
    if (!byPerson) {
      return;
    }
    Map<String, String> parameters = new HashMap<>();
    filter().role().ifPresent(wanted -> parameters.put(ROLE, wanted.name()));
    filter().active().ifPresent(wanted -> parameters.put(ACTIVE, wanted ? "ya" : "tidak"));
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(
            null,
            new com.vaadin.flow.router.Location(
                AccessNavigation.ACCOUNTS, QueryParameters.simple(parameters)));
    refresh();
  }

  private void refresh() {
    count.setText(Text.of("access.accounts.count", Formats.count(accounts.count(filter()))));
    source.refreshAll();
  }
}
