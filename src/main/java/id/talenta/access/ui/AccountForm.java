package id.talenta.access.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.talenta.access.Account;
import id.talenta.access.AccountData;
import id.talenta.access.PersonLookup;
import id.talenta.access.RoleRules;
import id.talenta.access.UnitLookup;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.ui.Text;
import java.util.Optional;
import java.util.UUID;

/** What an administrator enters about an account. */
final class AccountForm extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Optional<PersonLookup> people;

  private final TextField name = new TextField(Text.of("access.name"));
  private final TextField username = new TextField(Text.of("access.username"));
  private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Text.of("access.role"));
  private final TextField nip = new TextField(Text.of("access.nip"));
  private final ComboBox<UnitLookup.Unit> unit = new ComboBox<>(Text.of("access.unit"));
  private final Select<Language> language = new Select<>();

  /** The form for a new account, or for one that there is. */
  AccountForm(
      Scope scope,
      Optional<Account> account,
      Optional<PersonLookup> people,
      Optional<UnitLookup> units) {
    this.people = people;
    addClassName("account-form");
    roles.setItems(RoleRules.of(scope));
    roles.setItemLabelGenerator(role -> Text.of("platform.role", role));
    roles.addClassName("account-roles-choice");
    roles.addValueChangeListener(changed -> fit());
    username.setHelperText(Text.of("access.username.rule"));
    nip.setHelperText(Text.of("access.nip.hint"));
    nip.setValueChangeMode(ValueChangeMode.ON_BLUR);
    nip.addValueChangeListener(changed -> nip.setHelperText(found()));
    units.ifPresent(lookup -> unit.setItems(lookup.units()));
    unit.setItemLabelGenerator(UnitLookup.Unit::name);
    language.setLabel(Text.of("access.language"));
    language.setItems(Language.values());
    language.setItemLabelGenerator(each -> Text.of("platform.language." + each.name()));
    language.setValue(Language.INDONESIAN);
    account.ifPresent(present -> show(present, units));
    fit();
    add(name, username, roles, nip, unit, language);
  }

  /**
   * What was entered.
   *
   * @throws UserError when the NIP is none or nobody's
   */
  AccountData data() {
    return new AccountData(
        username.getValue(),
        name.getValue(),
        roles.getValue(),
        roles.getValue().contains(Role.CIVIL_SERVANT) ? person() : Optional.empty(),
        roles.getValue().contains(Role.UNIT_HEAD)
            ? unit.getOptionalValue().map(UnitLookup.Unit::id)
            : Optional.empty(),
        language.getValue());
  }

  private void show(Account account, Optional<UnitLookup> units) {
    name.setValue(account.displayName());
    username.setValue(account.username());
    username.setReadOnly(true);
    username.setHelperText("");
    roles.setValue(account.roles());
    language.setValue(account.language());
    account
        .civilServantId()
        .flatMap(id -> people.flatMap(lookup -> lookup.find(id)))
        .ifPresent(person -> nip.setValue(Formats.nip(person.nip())));
    account
        .unitId()
        .flatMap(
            id ->
                units.stream()
                    .flatMap(lookup -> lookup.units().stream())
                    .filter(each -> each.id().equals(id))
                    .findFirst())
        .ifPresent(unit::setValue);
  }

  /** Shows only the fields that the chosen roles need. */
  private void fit() {
    nip.setVisible(roles.getValue().contains(Role.CIVIL_SERVANT));
    unit.setVisible(roles.getValue().contains(Role.UNIT_HEAD));
  }

  private Optional<UUID> person() {
    if (nip.getValue().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        people
            .flatMap(lookup -> lookup.withNip(nip.getValue()))
            .orElseThrow(() -> new UserError("access.error.person.unknown"))
            .id());
  }

  /** Whose NIP it is, so that the wrong person is noticed before saving. */
  private String found() {
    if (nip.getValue().isBlank()) {
      return Text.of("access.nip.hint");
    }
    try {
      return people
          .flatMap(lookup -> lookup.withNip(nip.getValue()))
          .map(PersonLookup.Person::name)
          .orElseGet(() -> Text.of("access.error.person.unknown"));
    } catch (UserError refused) {
      return Text.of(refused.messageKey(), refused.arguments());
    }
  }
}
