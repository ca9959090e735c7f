package id.talenta.agreement.mentoring;

import java.util.Optional;
import java.util.UUID;

/**
 * Who is to take part.
 *
 * @param civilServant the person's record, where there is one
 * @param name the person's name
 * @param post the person's post
 */
public record ParticipantData(Optional<UUID> civilServant, String name, String post) {

  /** Takes blanks away. */
  public ParticipantData {
    name = name.strip();
    post = post.strip();
  }
}
