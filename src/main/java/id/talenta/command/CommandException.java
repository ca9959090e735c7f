package id.talenta.command;

/** Why a command cannot go on, in a sentence for the operator that says what to do. */
class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandException(String sentence) {
    super(sentence);
  }
}
