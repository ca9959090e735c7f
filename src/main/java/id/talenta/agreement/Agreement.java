package id.talenta.agreement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A cooperation with one government, from the first talk on.
 *
 * @param id its key
 * @param partner with whom
 * @param state how far it has come, what was agreed, who has signed
 * @param provisioning the last job that set up the partner's tenant
 * @param administrator the first administrator of the partner's tenant, once there is one
 * @param createdAt when it was entered
 * @param version grows with every change; a step names the version it was decided on
 */
public record Agreement(
    UUID id,
    Partner partner,
    AgreementState state,
    Optional<UUID> provisioning,
    Optional<FirstAdministrator> administrator,
    Instant createdAt,
    int version) {

  /** How far it has come. */
  public AgreementStage stage() {
    return state.stage();
  }

  /** What was agreed. */
  public AgreementContents contents() {
    return state.contents();
  }
}
