package id.talenta.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import id.talenta.access.Account;
import id.talenta.access.AccountService;
import id.talenta.access.PersonLookup;
import id.talenta.access.Regions;
import id.talenta.access.UnitLookup;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes an account or changes one. */
final class AccountDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  private final transient Factory services;
  private final transient Runnable done;
  private final AccountForm form;
  private final Div notice = new Div();

  /** Makes the dialogs, with what they need. */
  @Singleton
  static final class Factory {
    private final AccountService accounts;
    private final Optional<PersonLookup> people;
    private final Optional<UnitLookup> units;
    private final Regions regions;

    Factory(
        AccountService accounts,
        Optional<PersonLookup> people,
        Optional<UnitLookup> units,
        Regions regions) {
      this.accounts = accounts;
      this.people = people;
      this.units = units;
      this.regions = regions;
    }

    AccountDialog create(Runnable done) {
      var dialog = new AccountDialog(this, Optional.empty(), done);
      dialog.setHeaderTitle(Text.of("access.account.new"));
      dialog.buttons("access.account.create", () -> dialog.create());
      return dialog;
    }

    AccountDialog edit(Account account, Runnable done) {
      var dialog = new AccountDialog(this, Optional.of(account), done);
      dialog.setHeaderTitle(account.displayName());
      dialog.buttons("platform.save", () -> dialog.save(account));
      dialog.more(account);
      return dialog;
    }

    private AccountForm form(Optional<Account> account) {
      return switch (Scopes.current().orElseThrow()) {
        case Scope.Host host -> new AccountForm(host, account, Optional.empty(), Optional.empty());
        case Scope.Tenant tenant -> new AccountForm(tenant, account, people, units);
      };
    }
  }

  private AccountDialog(Factory services, Optional<Account> account, Runnable done) {
    this.services = services;
    this.done = done;
    this.form = services.form(account);
    notice.getElement().setAttribute("role", "alert");
    notice.addClassName("entrance-notice");
    setCloseOnOutsideClick(false);
    add(notice, form);
  }

  private void buttons(String labelKey, Runnable action) {
    var cancel = new Button(Text.of("platform.cancel"), pressed -> close());
    var confirm = new Button(Text.of(labelKey), pressed -> attempt(action));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, confirm);
  }

  /** What else can be done with an account that there is. */
  private void more(Account account) {
    var reset = new Button(Text.of("access.account.reset"), pressed -> askReset(account));
    var row = new Div(reset);
    row.addClassName("actions");
    if (account.active()) {
      var stop =
          new Button(Text.of("access.account.deactivate"), pressed -> attempt(() -> stop(account)));
      stop.addThemeVariants(ButtonVariant.ERROR);
      row.add(stop);
    } else {
      row.add(
          new Button(
              Text.of("access.account.reactivate"), pressed -> attempt(() -> resume(account))));
    }
    form.add(row);
  }

  private void create() {
    var data = form.data();
    var password = services.accounts.create(data);
    close();
    done.run();
    handOut(data.displayName(), data.username(), password);
  }

  private void save(Account account) {
    services.accounts.update(account.id(), form.data());
    close();
    done.run();
    Notices.success("access.account.saved", account.displayName());
  }

  private void stop(Account account) {
    services.accounts.deactivate(account.id());
    close();
    done.run();
    Notices.undoable(
        () -> {
          services.accounts.reactivate(account.id());
          done.run();
        },
        "access.account.deactivated",
        account.displayName());
  }

  private void resume(Account account) {
    services.accounts.reactivate(account.id());
    close();
    done.run();
    Notices.success("access.account.reactivated", account.displayName());
  }

  private void askReset(Account account) {
    var question = new Dialog(Text.of("access.account.reset"));
    question.add(new Div(Text.of("access.account.reset.text", account.displayName())));
    var confirm =
        new Button(
            Text.of("access.account.reset"),
            pressed -> {
              question.close();
              attempt(() -> reset(account));
            });
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    question
        .getFooter()
        .add(new Button(Text.of("platform.cancel"), pressed -> question.close()), confirm);
    question.open();
  }

  private void reset(Account account) {
    var password = services.accounts.resetPassword(account.id());
    close();
    done.run();
    handOut(account.displayName(), account.username(), password);
  }

  private void handOut(String name, String username, String password) {
    var scope = Scopes.current().orElseThrow();
    var region = services.regions.of(scope).map(each -> each.name()).orElse("");
    new HandedOutDialog(name, region, username, password).open();
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (UserError refused) {
      notice.removeAll();
      notice.add(new Callout(Tone.BAD, Text.of(refused.messageKey(), refused.arguments())));
    }
  }
}
