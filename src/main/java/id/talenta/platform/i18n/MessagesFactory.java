package id.talenta.platform.i18n;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Lets the texts be injected. */
@Factory
final class MessagesFactory {
  @Singleton
  Messages messages() {
    return Messages.shared();
  }
}
