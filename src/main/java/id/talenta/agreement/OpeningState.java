package id.talenta.agreement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How far the tenant of an agreement in force is from being used. */
public sealed interface OpeningState {

  /** The agreement is not in force, so there is nothing to open. */
  record NotDue() implements OpeningState {}

  /**
   * The tenant is being set up.
   *
   * @param job the job that does it
   */
  record Working(UUID job) implements OpeningState {}

  /**
   * Setting it up failed, was ended or never began; it can be tried again.
   *
   * @param event the id of the event in the log, when it failed unexpectedly
   */
  record Failed(Optional<String> event) implements OpeningState {}

  /** The tenant is there; its first administrator is to be named. */
  record AdministratorMissing() implements OpeningState {}

  /**
   * The first administrator was named and has not signed in.
   *
   * @param administrator the person
   */
  record SignInMissing(FirstAdministrator administrator) implements OpeningState {}

  /**
   * The first administrator has signed in: from now on the region keeps its accounts itself.
   *
   * @param administrator the person
   * @param since when the person last signed in
   */
  record InUse(FirstAdministrator administrator, Instant since) implements OpeningState {}
}
