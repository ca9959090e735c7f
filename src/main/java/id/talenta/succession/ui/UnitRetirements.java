package id.talenta.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import id.talenta.export.ExportService;
import id.talenta.grid.ui.UnitPart;
import id.talenta.succession.RetirementService;
import id.talenta.succession.UnitFollowerService;
import jakarta.inject.Singleton;

/** Tells the head of a unit who leaves it in the next five years, and who could follow. */
@Singleton
final class UnitRetirements implements UnitPart {
  private static final int ORDER = 10;

  private final RetirementService retirement;
  private final UnitFollowerService followers;
  private final ExportService export;

  UnitRetirements(
      RetirementService retirement, UnitFollowerService followers, ExportService export) {
    this.retirement = retirement;
    this.followers = followers;
    this.export = export;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Component show(QueryParameters address) {
    return new UnitRetirementPanel(retirement, followers, export, ForecastQuery.of(address));
  }
}
