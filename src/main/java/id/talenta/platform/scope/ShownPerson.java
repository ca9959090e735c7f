package id.talenta.platform.scope;

import java.util.UUID;

/**
 * Something a service says about one person. Whatever lists people implements it, so that it can be
 * written down whom a visitor saw.
 */
public interface ShownPerson {
  /** Key of the person. */
  UUID shownPerson();
}
