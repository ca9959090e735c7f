package id.talenta.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Leaves out of errors what the database quotes of rows. Errors end up in the log, where no
 * personal data may be.
 */
@Singleton
final class TerseErrors implements BeanCreatedEventListener<DatasourceConfiguration> {

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    var configuration = event.getBean();
    configuration.addDataSourceProperty("logServerErrorDetail", "false");
    return configuration;
  }
}
