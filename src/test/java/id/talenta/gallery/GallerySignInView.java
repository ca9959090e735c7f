package id.talenta.gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.web.SignIn;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Signs anyone in as the role in the address. */
@Prototype
@Requires(property = "test.gallery")
@Route("gallery/as")
@AnonymousAllowed
class GallerySignInView extends Div implements HasUrlParameter<String> {
  private static final long serialVersionUID = 1L;

  private final transient SignIn signIn;

  GallerySignInView(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter String role) {
    var actor =
        new Actor(
            UUID.randomUUID(),
            "Siti Rahmawati Kusumaningrum",
            Set.of(Role.valueOf(role)),
            Optional.empty(),
            Optional.empty());
    signIn.begin(Scope.host(), actor);
  }
}
