package id.talenta.rule;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantFolder;
import id.talenta.tenant.TenantPart;
import id.talenta.tenant.TenantRules;
import jakarta.inject.Singleton;

/**
 * Begins a new tenant's draft from the template that its folder names, with the region's
 * differences. A tenant without a folder chooses its template on the screen.
 */
@Singleton
final class RuleTenantPart implements TenantPart {
  private static final int AFTER_ACCOUNTS_AND_SETTINGS = 300;

  private final RuleTemplates templates;
  private final RuleSetRepository versions;
  private final RuleSetService service;

  RuleTenantPart(RuleTemplates templates, RuleSetRepository versions, RuleSetService service) {
    this.templates = templates;
    this.versions = versions;
    this.service = service;
  }

  @Override
  public int order() {
    return AFTER_ACCOUNTS_AND_SETTINGS;
  }

  @Override
  public void configure(TenantCode code) {
    if (versions.history().isEmpty()) {
      TenantFolder.find(code).ifPresent(folder -> begin(folder.rules()));
    }
  }

  private void begin(TenantRules rules) {
    var template =
        templates
            .find(rules.template())
            .orElseThrow(
                () -> new IllegalStateException("There is no template " + rules.template()));
    service.begin(
        rules.template(),
        RuleOverrides.apply(template, rules.overrides()),
        rules.validFrom(),
        RuleOverrides.reasons(rules.overrides()));
  }
}
