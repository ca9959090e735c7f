package id.talenta.agreement;

import id.talenta.platform.job.RecurringWork;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the terms of all agreements, each in a transaction of its own. */
@Singleton
public class AgreementTermWork implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(AgreementTermWork.class);

  private final AgreementTermService terms;

  AgreementTermWork(AgreementTermService terms) {
    this.terms = terms;
  }

  @Override
  public String name() {
    return "agreement-term";
  }

  /** A day begins somewhere in an hour: soon enough for a term that ends with it. */
  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Scopes.run(Scope.host(), Actor.system(), () -> terms.due().forEach(this::follow));
  }

  /** One agreement that can't be followed does not hold the others up. */
  private void follow(UUID agreement) {
    try {
      terms.follow(agreement);
    } catch (RuntimeException failure) {
      LOG.error("The term of agreement {} could not be followed", agreement, failure);
    }
  }
}
