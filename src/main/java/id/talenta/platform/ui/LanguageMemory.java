package id.talenta.platform.ui;

import id.talenta.platform.i18n.Language;

/** Remembers the language of the person who is signed in, beyond this browser. One bean. */
public interface LanguageMemory {
  /** The person has chosen this language for their screens. */
  void remember(Language language);
}
