package id.talenta.rule;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.FolderFile;
import id.talenta.tenant.TenantPart;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

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
  private final RuleConfiguration configuration;

  RuleTenantPart(
      RuleTemplates templates,
      RuleSetRepository versions,
      RuleDraftService drafts,
      RuleConfiguration configuration) {
    this.templates = templates;
    this.versions = versions;
    this.drafts = drafts;
    this.configuration = configuration;
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

  @Override
  public Map<FolderFile, String> configurationFiles(ConfigurationFolder applied) {
    return configuration.current(applied);
  }

  /** Every version of the rules, the first first; not who made it. */
  @Override
  public Map<String, Object> manifest() {
    return Map.of(
        "rules", versions.history().reversed().stream().map(RuleTenantPart::told).toList());
  }

  private static Map<String, Object> told(RuleSetVersion version) {
    var told = new LinkedHashMap<String, Object>();
    told.put("version", version.version());
    told.put("state", version.state().name());
    told.put("validFrom", version.validFrom().toString());
    told.put("template", version.template());
    told.put("templateVersion", version.templateVersion());
    told.put("sha256", version.contentHash());
    return told;
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
