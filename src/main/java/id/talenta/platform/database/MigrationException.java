package id.talenta.platform.database;

/** A schema can't be brought up to date; the message is a sentence for whoever runs the program. */
public final class MigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MigrationException(String sentence) {
    super(sentence);
  }
}
