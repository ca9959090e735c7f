package id.talenta.audit.ui;

import id.talenta.audit.JournalLine;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds the keys of things that an entry mentions. */
final class JournalKeys {
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private JournalKeys() {}

  /** What an entry is about, and whatever its details mention. */
  static Set<UUID> of(JournalLine line) {
    var keys = new HashSet<UUID>();
    keys.add(line.subjectId());
    line.details().ifPresent(details -> collect(JournalDetails.parsed(details), keys));
    return keys;
  }

  /** The key that this text is, if it is one. */
  static Optional<UUID> key(String text) {
    return KEY.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  private static void collect(JsonNode node, Set<UUID> keys) {
    if (node.isString()) {
      key(node.asString()).ifPresent(keys::add);
    } else {
      node.forEach(each -> collect(each, keys));
    }
  }
}
