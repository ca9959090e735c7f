package id.talenta.agreement;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.AgreementQuotas;
import id.talenta.tenant.QuotaSource;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;

/**
 * Tells limits what the agreements in force allow; reads in the host's scope, in a transaction of
 * its own.
 */
@Singleton
class QuotasInForce implements QuotaSource {
  private final AgreementRepository agreements;
  private final TransactionOperations<Connection> transactions;

  QuotasInForce(AgreementRepository agreements, TransactionOperations<Connection> transactions) {
    this.agreements = agreements;
    this.transactions = transactions;
  }

  @Override
  public Optional<AgreementQuotas> quotas(TenantCode tenant) {
    return Optional.ofNullable(all().get(tenant));
  }

  @Override
  public Map<TenantCode, AgreementQuotas> all() {
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () ->
            transactions.execute(
                TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW),
                status -> agreements.quotasInForce()));
  }
}
