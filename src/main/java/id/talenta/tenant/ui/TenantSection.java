package id.talenta.tenant.ui;

import com.vaadin.flow.component.Component;
import id.talenta.tenant.Tenant;
import java.util.Optional;

/** What another feature shows on the host's page of one government; never a person. */
public interface TenantSection {
  /** The section, if there is something to show. */
  Optional<Component> of(Tenant tenant);

  /** Place among the sections, small first. */
  int order();
}
