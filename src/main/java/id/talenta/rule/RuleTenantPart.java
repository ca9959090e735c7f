package id.talenta.rule;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.TenantPart;
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
  private final RuleDraftService drafts;

  RuleTenantPart(RuleTemplates templates, RuleSetRepository versions, RuleDraftService drafts) {
    this.templates = templates;
    this.versions = versions;
    this.drafts = drafts;
  }

  @Override
  public int order() {
    return AFTER_ACCOUNTS_AND_SETTINGS;
  }

  @Override
  public void configure(TenantCode code) {
    if (versions.history().isEmpty() && ConfigurationFolder.isShipped(code)) {
      begin(ConfigurationFolder.shipped(code));
    }
  }

  private void begin(ConfigurationFolder folder) {
    var chosen = folder.rules().orElseThrow();
    var template =
        templates
            .find(chosen.template(), chosen.templateVersion())
            .orElseThrow(
                () -> new IllegalStateException("There is no template " + chosen.template()));
    var files = new RuleFolder(template.rules(), folder);
    var rules = files.compose().orElseThrow(() -> new YamlException(files.problems()));
    drafts.begin(template, rules, chosen.validFrom(), RuleOverrides.reasons(chosen.overrides()));
  }
}
