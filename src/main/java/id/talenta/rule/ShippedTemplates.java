package id.talenta.rule;

import id.talenta.tenant.HostMigrationStep;
import jakarta.inject.Singleton;

/** Publishes the templates that came with the program when the host is brought up to date. */
@Singleton
class ShippedTemplates implements HostMigrationStep {
  private final TemplateLibrary library;

  ShippedTemplates(TemplateLibrary library) {
    this.library = library;
  }

  @Override
  public void run() {
    library.publishShipped();
  }
}
