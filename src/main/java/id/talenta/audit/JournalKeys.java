package id.talenta.audit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the keys of things that an entry mentions. */
public final class JournalKeys {
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final JsonMapper JSON = JsonMapper.shared();

  private JournalKeys() {}

  /** What an entry is about, and whatever its details mention. */
  public static Set<UUID> of(UUID subject, Optional<String> details) {
    var keys = new HashSet<UUID>();
    keys.add(subject);
    details.ifPresent(json -> collect(parsed(json), keys));
    return keys;
  }

  /** The key that this text is, if it is one. */
  public static Optional<UUID> key(String text) {
    return KEY.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /** The details of an entry as they can be walked through; text that is no JSON as it stands. */
  public static JsonNode parsed(String details) {
    try {
      return JSON.readTree(details);
    } catch (JacksonException malformed) {
      return JSON.getNodeFactory().stringNode(details);
    }
  }

  private static void collect(JsonNode node, Set<UUID> keys) {
    if (node.isString()) {
      key(node.asString()).ifPresent(keys::add);
    } else {
      node.forEach(each -> collect(each, keys));
    }
  }
}
