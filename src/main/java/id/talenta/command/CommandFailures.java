package id.talenta.command;

import id.talenta.platform.database.MigrationException;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Ends a command that cannot go on: with one sentence when the operator can mend the reason, with
 * the whole report in the log when it is a fault of the program. The exit code is 1 either way.
 */
final class CommandFailures implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CommandFailures.class);
  private static final int FAILED = 1;
  private static final int DEEPEST = 50;

  private static final Pattern UNSET =
      Pattern.compile("Could not resolve placeholder \\$\\{(\\w+)}");

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    sentence(failure)
        .ifPresentOrElse(
            sentence -> {
              command.getErr().println(sentence);
              command.getErr().flush();
            },
            () -> LOG.error("The command {} failed", command.getCommandName(), failure));
    return FAILED;
  }

  /** What the operator is told; nothing when only the program's makers could mend it. */
  static Optional<String> sentence(Throwable failure) {
    return causes(failure).flatMap(cause -> known(cause).stream()).findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST);
  }

  private static Optional<String> known(Throwable cause) {
    return switch (cause) {
      case CommandException told -> Optional.of(String.valueOf(told.getMessage()));
      case MigrationException refused -> Optional.of(String.valueOf(refused.getMessage()));
      case UserError refused ->
          Optional.of(
              Messages.shared().text(Language.ENGLISH, refused.messageKey(), refused.arguments()));
      case SQLException refused -> database(refused);
      case FileSystemException blocked ->
          Optional.of(
              "The file or folder "
                  + blocked.getFile()
                  + " cannot be used: check that it is there and may be written.");
      default -> unset(cause);
    };
  }

  private static Optional<String> unset(Throwable cause) {
    return Optional.ofNullable(cause.getMessage())
        .map(UNSET::matcher)
        .filter(found -> found.find())
        .map(
            found ->
                found.group(1)
                    + " is not set: set this variable in the environment and start again.");
  }

  /** By the SQL standard's classes of errors, as PostgreSQL uses them. */
  private static Optional<String> database(SQLException refused) {
    return switch (String.valueOf(refused.getSQLState())) {
      case "08001", "08003", "08004", "08006", "57P03" ->
          Optional.of(
              "The database does not answer at the address in JDBC_URL: check the address, and"
                  + " that PostgreSQL runs there.");
      case "28000", "28P01" ->
          Optional.of(
              "The database refuses the login: check JDBC_USER, JDBC_PASSWORD, MIGRATOR_USER and"
                  + " MIGRATOR_PASSWORD.");
      case "3D000" ->
          Optional.of("There is no database of the name in JDBC_URL: make it, or name another.");
      case "53300" ->
          Optional.of(
              "The database has no connection left: lower JDBC_POOL, or allow it more"
                  + " connections.");
      case "42P01", "42703", "3F000", "22023" ->
          Optional.of("The database is not up to date: run the command 'migrate' first.");
      default -> Optional.empty();
    };
  }
}
