package id.talenta.tenant.erasure;

import static id.talenta.platform.Markup.escaped;

import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Words the certificate: the statement that is signed, and the page that shows it. */
final class CertificateText {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LINE = 64;

  private final Erasure erasure;
  private final String host;
  private final Map<String, Integer> alsoErased;
  private final Instant finishedAt;

  /**
   * A certificate.
   *
   * @param host full name of the host
   * @param alsoErased what features kept outside the schema, by message key
   */
  CertificateText(
      Erasure erasure, String host, Map<String, Integer> alsoErased, Instant finishedAt) {
    this.erasure = erasure;
    this.host = host;
    this.alsoErased = Map.copyOf(alsoErased);
    this.finishedAt = finishedAt;
  }

  /** What is certified, for programs; exactly this text is signed. */
  String statement() {
    var statement = new LinkedHashMap<String, Object>();
    statement.put("format", "talenta-erasure-certificate/1");
    statement.put("id", erasure.id().toString());
    statement.put("host", host);
    statement.put("tenant", erasure.tenant().value());
    statement.put("name", erasure.tenantName());
    statement.put("begunAt", erasure.begunAt().toString());
    statement.put("finishedAt", finishedAt.toString());
    statement.put("erasedBy", erasure.erasedByName());
    statement.put("tables", erasure.counts().tables());
    statement.put("rows", erasure.counts().rows());
    statement.put("documents", erasure.counts().documents());
    statement.put("storageBytes", erasure.counts().storageBytes());
    statement.put("journalEntries", erasure.journalHead().sequence());
    statement.put("journalHead", erasure.journalHead().hash().hexadecimal());
    statement.put("journalIntact", erasure.journalIntact());
    statement.put("packageSha256", erasure.packageSha256().orElse(""));
    statement.put("waiver", erasure.waiver());
    return JSON.writeValueAsString(statement) + "\n";
  }

  /** The page in both languages, the Indonesian first. */
  String page(String signature, String publicKey) {
    return """
    <html><head><style>
    @page { size: A4; margin: 18mm 20mm; }
    body { font-family: sans-serif; font-size: 9.5pt; line-height: 1.4; color: #1b2730; }
    h1 { font-size: 16pt; margin: 0 0 2mm; }
    h2 { font-size: 11.5pt; margin: 7mm 0 2mm; }
    p { margin: 0 0 2mm; }
    table { width: 100%%; border-collapse: collapse; margin-top: 2mm; }
    td { padding: 1mm 2mm 1mm 0; border-bottom: 0.3pt solid #b9c4cc; vertical-align: top; }
    td.label { width: 38%%; color: #51616d; }
    .code { font-family: monospace; font-size: 8pt; }
    .english { page-break-before: always; }
    </style><title>%s</title></head><body>%s<div class="english">%s</div></body></html>
    """
        .formatted(
            escaped(erasure.tenantName()),
            body(Language.INDONESIAN, signature, publicKey),
            body(Language.ENGLISH, signature, publicKey));
  }

  private String body(Language language, String signature, String publicKey) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("government", erasure.tenantName() + " (" + erasure.tenant() + ")");
    facts.put("host", host);
    facts.put("begun", Formats.dateTime(erasure.begunAt(), language));
    facts.put("finished", Formats.dateTime(finishedAt, language));
    facts.put("by", erasure.erasedByName());
    var counts = erasure.counts();
    facts.put("tables", count(counts.tables(), language));
    facts.put("rows", count(counts.rows(), language));
    facts.put("documents", count(counts.documents(), language));
    alsoErased.forEach((key, number) -> facts.put("/" + key, count(number, language)));
    facts.put("entries", count(erasure.journalHead().sequence(), language));
    facts.put(
        "journal", text(language, "journal." + (erasure.journalIntact() ? "intact" : "broken")));
    return "<h1>"
        + escaped(text(language, "title"))
        + "</h1><p>"
        + escaped(text(language, "text", erasure.tenantName(), host))
        + "</p>"
        + table(language, facts, "")
        + "<h2>"
        + escaped(text(language, "proof"))
        + "</h2>"
        + table(language, proof(signature, publicKey), "code")
        + "<h2>"
        + escaped(text(language, "verify"))
        + "</h2><p>"
        + escaped(text(language, "verify.text"))
        + "</p><p class=\"code\">openssl pkeyutl -verify -pubin -inkey host.pem -rawin -in"
        + " sertifikat.json -sigfile sertifikat.sig</p>";
  }

  private Map<String, String> proof(String signature, String publicKey) {
    var proof = new LinkedHashMap<String, String>();
    erasure
        .packageSha256()
        .ifPresentOrElse(
            hash -> proof.put("package", hash), () -> proof.put("waiver", erasure.waiver()));
    proof.put("head", erasure.journalHead().hash().hexadecimal());
    proof.put("signature", signature);
    proof.put("key", publicKey);
    return proof;
  }

  private static String table(Language language, Map<String, String> facts, String style) {
    return facts.entrySet().stream()
        .map(
            fact ->
                "<tr><td class=\"label\">"
                    + escaped(label(language, fact.getKey()))
                    + "</td><td class=\""
                    + style
                    + "\">"
                    + escaped(broken(fact.getValue())).replace("\n", "<br/>")
                    + "</td></tr>")
        .collect(Collectors.joining("", "<table>", "</table>"));
  }

  /** A key of another feature's, or one of the certificate's own. */
  private static String label(Language language, String key) {
    return key.startsWith("/")
        ? Messages.shared().text(language, key.substring(1))
        : text(language, "fact." + key);
  }

  /** Long codes have no place where a line could end. */
  private static String broken(String value) {
    return value.contains(" ") ? value : value.replaceAll("(.{" + LINE + "})(?=.)", "$1\n");
  }

  private static String count(long number, Language language) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  private static String text(Language language, String key, Object... arguments) {
    return Messages.shared().text(language, "tenant.certificate." + key, arguments);
  }
}
