package id.talenta.tenant;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tells a government how much of what was agreed it uses, in its own scope. */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.REGIONAL_HEAD, Role.AUDITOR, Role.SYSTEM})
public class TenantUseService {
  private final SchemaFiguresRepository schema;
  private final List<StatusSource> sources;
  private final TenantQuotas quotas;

  TenantUseService(
      SchemaFiguresRepository schema, List<StatusSource> sources, TenantQuotas quotas) {
    this.schema = schema;
    this.sources = List.copyOf(sources);
    this.quotas = quotas;
  }

  /** What the present government uses now. */
  @Transactional(readOnly = true)
  public TenantUse use() {
    var tenant = Scopes.tenant();
    // A count: whoever may read it need not be allowed all that it is reckoned from.
    var people = Scopes.call(Scope.tenant(tenant), Actor.system(), this::people);
    return new TenantUse(people, schema.storageBytes(), quotas.of(tenant));
  }

  private long people() {
    return sources.stream()
        .map(source -> Optional.ofNullable(source.figures().get(StatusSource.Figure.PEOPLE)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(BigDecimal::longValue)
        .orElse(0L);
  }
}
