package id.talenta.platform.error;

import java.util.List;

/**
 * Something the user must know and can do something about. Its text says what happened and what to
 * do next.
 */
public class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String messageKey;
  private final transient List<Object> arguments;

  /**
   * An error with a text from the message bundles.
   *
   * @param messageKey key of the text; also the error's code
   * @param arguments values for the text's places
   */
  public UserError(String messageKey, Object... arguments) {
    super(messageKey);
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  /** Key of the text. */
  public String messageKey() {
    return messageKey;
  }

  /** Values for the text's places. */
  public Object[] arguments() {
    return arguments.toArray();
  }
}
