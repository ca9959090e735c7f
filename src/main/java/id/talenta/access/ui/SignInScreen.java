package id.talenta.access.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.talenta.access.Authenticator;
import id.talenta.access.Region;
import id.talenta.access.Regions;
import id.talenta.access.SignInAttempt;
import id.talenta.access.SignInOutcome;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Preference;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.platform.web.Farewell;
import id.talenta.platform.web.SignIn;
import id.talenta.platform.web.SignInView;
import id.talenta.platform.web.SignedIn;
import id.talenta.tenant.TenantState;
import io.micronaut.context.annotation.Prototype;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** The way in: region, account, password. */
@Prototype
@AnonymousAllowed
@Route(AccessNavigation.SIGN_IN)
@StyleSheet("css/access.css")
class SignInScreen extends Composite<Div>
    implements SignInView, BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_PASSWORD = 256;

  private final transient Regions regions;
  private final transient Authenticator authenticator;
  private final transient SignIn signIn;

  private final Div notice = new Div();
  private final ComboBox<Region> region = new ComboBox<>(Text.of("access.region"));
  private final TextField username = new TextField(Text.of("access.username"));
  private final PasswordField password = Fields.password("access.password");

  SignInScreen(Regions regions, Authenticator authenticator, SignIn signIn) {
    this.regions = regions;
    this.authenticator = authenticator;
    this.signIn = signIn;
    notice.addClassName("entrance-notice");
    notice.getElement().setAttribute("role", "alert");
    furnish();
    var enter = new Button(Text.of("access.sign-in.enter"), pressed -> submit());
    enter.addThemeVariants(ButtonVariant.PRIMARY);
    enter.setDisableOnClick(false);
    enter.addClickShortcut(Key.ENTER).listenOn(username, password).resetFocusOnActiveElement();
    var help = new Paragraph(Text.of("access.sign-in.help"));
    help.addClassNames("quiet", "small");
    var form = new Div(notice, region, username, password, enter, help);
    form.addClassName("entrance-form");
    getContent().add(new BarePage("access.sign-in", Text.of("access.sign-in.text"), form));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (SignIn.current().isPresent()) {
      event.forwardTo("");
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    // Whoever can't come back needs another sentence than to sign in again.
    Farewell.heard()
        .filter(why -> closed().isEmpty())
        .ifPresent(
            why ->
                show(
                    Tone.INFO,
                    switch (why) {
                      case SIGNED_OUT -> Text.of("access.farewell.SIGNED_OUT");
                      case ENDED -> Text.of("access.farewell.ENDED");
                      case WINDOW_CLOSED -> Text.of("access.farewell.WINDOW_CLOSED");
                    }));
    first().focus();
  }

  @Override
  public String getPageTitle() {
    return Text.of("access.sign-in") + " · Talenta";
  }

  private void furnish() {
    var choices = new ArrayList<>(regions.tenants());
    var host = regions.host();
    choices.add(host);
    var left = regions.left();
    choices.addAll(left);
    var maintained = regions.inMaintenance();
    choices.addAll(maintained);
    region.setItems(choices);
    region.addValueChangeListener(
        chosen -> {
          var closed = closed();
          closed.ifPresent(why -> show(Tone.INFO, Text.of("access.sign-in.closed", why)));
          if (closed.isEmpty() && chosen.isFromClient()) {
            notice.removeAll();
          }
        });
    region.setItemLabelGenerator(
        each -> {
          if (maintained.contains(each)) {
            return Text.of("access.region.maintenance", each.name());
          }
          if (left.contains(each)) {
            return Text.of("access.region.left", each.name());
          }
          return each.equals(host) ? Text.of("access.region.host", each.name()) : each.name();
        });
    region.setWidthFull();
    region.setClearButtonVisible(false);
    Preference.REGION
        .read()
        .flatMap(code -> choices.stream().filter(each -> each.code().equals(code)).findFirst())
        .ifPresent(region::setValue);
    username.setAutocomplete(Autocomplete.USERNAME);
    username.setAutocapitalize(Autocapitalize.NONE);
    username.getElement().setAttribute("spellcheck", "false");
    username.setMaxLength(LONGEST_NAME);
    username.setWidthFull();
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    password.setMaxLength(LONGEST_PASSWORD);
    password.setWidthFull();
  }

  /** Why nobody of the chosen region can sign in, if so. */
  private Optional<TenantState> closed() {
    return region.getOptionalValue().flatMap(chosen -> regions.closed(chosen.code()));
  }

  /** The first field that is still empty. */
  private Focusable<?> first() {
    if (region.isEmpty()) {
      return region;
    }
    return username.isEmpty() ? username : password;
  }

  private void submit() {
    if (SignIn.current().isPresent()) {
      // Somebody has signed in on another page of this browser since this one was opened.
      UI.getCurrentOrThrow().getPage().setLocation("/");
      return;
    }
    var missing =
        Stream.of(region.isEmpty(), username.isEmpty(), password.isEmpty()).anyMatch(each -> each);
    if (missing) {
      show(Tone.BAD, Text.of("access.sign-in.missing"));
      first().focus();
      return;
    }
    try {
      answer(
          authenticator.authenticate(
              new SignInAttempt(
                  region.getValue().code(),
                  username.getValue(),
                  password.getValue(),
                  VaadinRequest.getCurrent().getRemoteAddr())));
    } catch (UserError busy) {
      show(Tone.BAD, Text.of(busy.messageKey(), busy.arguments()));
    }
  }

  private void answer(SignInOutcome outcome) {
    switch (outcome) {
      case SignInOutcome.Welcome welcome -> enter(welcome);
      case SignInOutcome.Refused ignored -> refuse(Text.of("access.sign-in.refused"));
      case SignInOutcome.Locked locked ->
          refuse(Text.of("access.sign-in.locked", minutes(locked.remaining())));
      case SignInOutcome.Closed closed -> refuse(Text.of("access.sign-in.closed", closed.why()));
      case SignInOutcome.Expired ignored -> refuse(Text.of("access.sign-in.expired"));
      case SignInOutcome.TooMany ignored -> refuse(Text.of("access.sign-in.many"));
    }
  }

  private void enter(SignInOutcome.Welcome welcome) {
    var account = welcome.account();
    Preference.REGION.write(region.getValue().code());
    Preference.LANGUAGE.write(account.language().code());
    VaadinSession.getCurrent().setLocale(account.language().locale());
    signIn.begin(new SignedIn(welcome.scope(), account.actor(), welcome.since()));
  }

  private void refuse(String sentence) {
    show(Tone.BAD, sentence);
    password.clear();
    password.focus();
  }

  private void show(Tone tone, String sentence) {
    notice.removeAll();
    notice.add(new Callout(tone, sentence));
  }

  private static long minutes(Duration remaining) {
    return remaining.plusMinutes(1).minusNanos(1).toMinutes();
  }
}
