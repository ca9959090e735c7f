package id.talenta.access.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import id.talenta.access.Account;
import id.talenta.access.OwnAccount;
import id.talenta.access.core.PasswordPolicy;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.platform.web.PasswordView;
import id.talenta.platform.web.SignIn;
import id.talenta.platform.web.SignedIn;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;

/**
 * Changes the own password, for everybody who has an account where they are. Whoever came in with a
 * one-time password can go nowhere else before.
 */
@Prototype
@RolesAllowed({
  "HOST_ADMIN",
  "HOST_AUDITOR",
  "SUPPORTER",
  "TENANT_ADMIN",
  "ANALYST",
  "COMMITTEE",
  "REGIONAL_HEAD",
  "UNIT_HEAD",
  "AUDITOR",
  "CIVIL_SERVANT"
})
@Route(AccessNavigation.PASSWORD)
@StyleSheet("css/access.css")
class PasswordScreen extends Composite<Div>
    implements PasswordView, BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final String DONE = "tersimpan";
  private static final int LONGEST = 256;

  private final transient OwnAccount own;
  private final transient SignIn signIn;

  private final boolean isOneTime;
  private final Div notice = new Div();
  private final PasswordField current = Fields.password("access.password.current");
  private final PasswordField chosen = Fields.password("access.password.new");
  private final PasswordField repeated = Fields.password("access.password.repeated");

  PasswordScreen(OwnAccount own, SignIn signIn) {
    this.own = own;
    this.signIn = signIn;
    this.isOneTime = own.account().oneTime();
    notice.addClassName("entrance-notice");
    notice.getElement().setAttribute("role", "alert");
    furnish();
    var save = new Button(Text.of("access.password.save"), pressed -> submit());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER)
        .listenOn(current, chosen, repeated)
        .resetFocusOnActiveElement();
    var form = new Div(notice, current, chosen, repeated, save, leave());
    form.addClassName("entrance-form");
    getContent()
        .add(
            new BarePage(
                isOneTime ? "access.password.first" : "access.password.change",
                Text.of(isOneTime ? "access.password.first.text" : "access.password.change.text"),
                form));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (event.getLocation().getQueryParameters().getParameters().containsKey(DONE)) {
      show(Tone.INFO, Text.of("access.password.saved"));
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    (isOneTime ? chosen : current).focus();
  }

  @Override
  public String getPageTitle() {
    return Text.of("access.password.change") + " · Talenta";
  }

  private void furnish() {
    current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    current.setVisible(!isOneTime);
    chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
    chosen.setHelperText(Text.of("access.password.rule", PasswordPolicy.SHORTEST));
    repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
    for (var field : new PasswordField[] {current, chosen, repeated}) {
      field.setMaxLength(LONGEST);
      field.setWidthFull();
    }
    chosen.setManualValidation(true);
    repeated.setManualValidation(true);
    chosen.addValueChangeListener(changed -> judge());
    repeated.addValueChangeListener(changed -> compare());
  }

  private Button leave() {
    var text = Text.of(isOneTime ? "platform.signOut" : "platform.home");
    var button = new Button(text, pressed -> go());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private void go() {
    if (isOneTime) {
      SignIn.end();
    } else {
      UI.getCurrentOrThrow().navigate("");
    }
  }

  private boolean judge() {
    var problem = own.problem(chosen.getValue());
    chosen.setInvalid(problem.isPresent());
    chosen.setErrorMessage(problem.map(Text::of).orElse(""));
    return problem.isEmpty();
  }

  private boolean compare() {
    var same = repeated.getValue().equals(chosen.getValue());
    repeated.setInvalid(!same);
    repeated.setErrorMessage(same ? "" : Text.of("access.error.password.different"));
    return same;
  }

  private void submit() {
    if (!judge()) {
      chosen.focus();
      return;
    }
    if (!compare()) {
      repeated.focus();
      return;
    }
    try {
      enter(change());
    } catch (UserError refused) {
      show(Tone.BAD, Text.of(refused.messageKey(), refused.arguments()));
    }
  }

  private Account change() {
    return isOneTime
        ? own.replaceOneTime(chosen.getValue(), SignIn.current().orElseThrow().since())
        : own.changePassword(
            current.getValue(), chosen.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
  }

  /** Goes on in a session of its own: those from before the change are over. */
  private void enter(Account account) {
    var scope = Scopes.current().orElseThrow();
    var place = isOneTime ? "" : AccessNavigation.PASSWORD + "?" + DONE;
    signIn.begin(new SignedIn(scope, account.actor(), account.passwordChangedAt()), place);
  }

  private void show(Tone tone, String sentence) {
    notice.removeAll();
    notice.add(new Callout(tone, sentence));
  }
}
