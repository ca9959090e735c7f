package id.talenta.audit.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Collects what is hashed. Everything of variable length is preceded by its length, so that moving
 * a character from one field to the next changes the hash.
 */
final class HashInput {
  private final MessageDigest digest;

  HashInput() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  HashInput add(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    return this;
  }

  HashInput add(byte[] bytes) {
    add((long) bytes.length);
    digest.update(bytes);
    return this;
  }

  HashInput add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  HashInput add(UUID key) {
    return add(key.getMostSignificantBits()).add(key.getLeastSignificantBits());
  }

  /** To the microsecond, which is as fine as the database keeps it. */
  HashInput add(Instant moment) {
    return add(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
  }

  Hash hash() {
    return Hash.of(digest.digest());
  }
}
