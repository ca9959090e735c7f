package id.talenta.tenant.exit;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names of the files within a package. Nothing else is read from one. */
final class PackagePaths {
  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "manifest.sig";
  static final String HOST_KEY = "host.pem";
  static final String SUMS = "SHA256SUMS";
  static final String README = "BACA-SAYA.md";
  static final String ANCHORS = "journal/anchors.csv";
  static final String VERIFY = "journal/verify_journal.py";
  static final String DICTIONARY_CSV = "kamus-data.csv";
  static final String DICTIONARY_TEXT = "kamus-data.md";
  static final String CONFIGURATION = "configuration/";
  private static final String DATA = "data/";
  private static final String CSV = ".csv";
  private static final String DOCUMENTS = "documents/";

  private static final Pattern KNOWN =
      Pattern.compile(
          "manifest\\.(json|sig)|host\\.pem|SHA256SUMS|BACA-SAYA\\.md|kamus-data\\.(csv|md)"
              + "|journal/(anchors\\.csv|verify_journal\\.py)"
              + "|configuration/[a-z0-9][a-z0-9_.-]{0,60}"
              + "|data/[a-z][a-z0-9_]{0,62}\\.csv"
              + "|documents/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private PackagePaths() {}

  static boolean isKnown(String path) {
    return KNOWN.matcher(path).matches();
  }

  static String table(String name) {
    return DATA + name + CSV;
  }

  static boolean isTable(String path) {
    return path.startsWith(DATA);
  }

  static String tableName(String path) {
    return path.substring(DATA.length(), path.length() - CSV.length());
  }

  static String document(UUID id) {
    return DOCUMENTS + id;
  }

  static boolean isDocument(String path) {
    return path.startsWith(DOCUMENTS);
  }

  static UUID documentId(String path) {
    return UUID.fromString(path.substring(DOCUMENTS.length()));
  }
}
