package id.talenta.access;

import id.talenta.platform.job.RecurringWork;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Each hour, forgets wrong passwords older than a day. */
@Singleton
class SignInCleaning implements RecurringWork {
  private final Authenticator authenticator;
  private final Regions regions;

  SignInCleaning(Authenticator authenticator, Regions regions) {
    this.authenticator = authenticator;
    this.regions = regions;
  }

  @Override
  public String name() {
    return "sign-in-cleaning";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    authenticator.forgetOld(Scope.host());
    regions.tenants().forEach(region -> authenticator.forgetOld(region.scope()));
  }
}
