package id.talenta.platform.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * An error as programs read it; source: RFC 9457.
 *
 * @param type always {@code about:blank}: the code says what it is
 * @param title the status in words
 * @param status the status of the response
 * @param detail what happened and what to do, in the language that the program accepts
 * @param code the error's name, which never changes
 * @param event the name of the event in the log, when the program can do nothing about it
 * @param errors what is wrong with the request's parts
 */
@Serdeable
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    Optional<String> event,
    List<Part> errors) {
  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * A part of the request that is wrong.
   *
   * @param field its name
   * @param detail what is wrong with it
   */
  @Serdeable
  public record Part(String field, String detail) {}
}
