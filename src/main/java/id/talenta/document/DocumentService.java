package id.talenta.document;

import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps files. Whoever works with a region's records may read its files; a civil servant reads none
 * here.
 */
@Singleton
@Allowed({
  Role.HOST_ADMIN,
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.AUDITOR,
  Role.SYSTEM
})
public class DocumentService {
  /** The largest file, in bytes: 50 MiB. */
  public static final int LARGEST = 50 * 1024 * 1024;

  private static final int LONGEST_NAME = 200;
  private static final int MEBIBYTE = 1024 * 1024;

  private final DocumentRepository documents;
  private final StorageAllowance allowance;
  private final Clock clock;

  DocumentService(DocumentRepository documents, StorageAllowance allowance, Clock clock) {
    this.documents = documents;
    this.allowance = allowance;
    this.clock = clock;
  }

  /**
   * Keeps a file.
   *
   * @param name the file's name; folders in it are dropped
   * @return its key
   * @throws UserError when the file is empty or too large, or a region has no room for it by its
   *     agreement
   */
  @Allowed({Role.HOST_ADMIN, Role.TENANT_ADMIN, Role.ANALYST, Role.REGIONAL_HEAD, Role.SYSTEM})
  @Transactional
  public UUID store(String name, String mediaType, byte[] content) {
    if (content.length == 0) {
      throw new UserError("document.error.empty", base(name));
    }
    if (content.length > LARGEST) {
      throw new UserError("document.error.large", base(name), LARGEST / MEBIBYTE);
    }
    allowance.requireRoom(content.length);
    var document =
        new Document(
            Ids.next(),
            base(name),
            mediaType,
            content.length,
            sha256(content),
            Scopes.actor().accountId(),
            clock.instant());
    documents.insert(document, content);
    return document.id();
  }

  /** What is known of a file. */
  @Transactional(readOnly = true)
  public Optional<Document> find(UUID id) {
    return documents.find(id);
  }

  /**
   * The bytes of a file, as they were stored.
   *
   * @throws UserError when there is no such file
   */
  @Transactional(readOnly = true)
  public byte[] content(UUID id) {
    return documents.content(id).orElseThrow(() -> new UserError("document.error.missing"));
  }

  /** The fingerprint of a content: 64 hexadecimal digits. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String base(String name) {
    var start = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
    var base = name.substring(start).replaceAll("\\p{Cntrl}", "").strip();
    return base.length() > LONGEST_NAME ? base.substring(base.length() - LONGEST_NAME) : base;
  }
}
