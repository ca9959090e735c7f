package id.talenta.access.api;

import id.talenta.access.OwnAccount;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The own account. */
@Controller("/api/v1/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "access")
class MeController {
  private final OwnAccount own;

  MeController(OwnAccount own) {
    this.own = own;
  }

  /** The account that the token belongs to. */
  @Get
  AccountView read() {
    return AccountView.of(own.account());
  }
}
