package id.talenta.tenant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.talenta.document.DocumentService;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.tenant.erasure.Erasure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/** The certificate of an erasure: to be read, and with what proves it. */
final class CertificateSection {
  private static final String PDF = "sertifikat.pdf";

  private CertificateSection() {}

  static Component of(Erasure erasure, DocumentService documents) {
    var certificate = erasure.certificate().orElseThrow();
    var read =
        actions(
            download(
                PDF,
                Text.of("tenant.erase.certificate.read"),
                "application/pdf",
                () -> documents.content(certificate.document())));
    var whole =
        new Div(
            new Paragraph(Text.of("tenant.erase.certificate.text", erasure.tenantName())),
            facts(erasure, certificate),
            read,
            new Paragraph(Text.of("tenant.erase.certificate.proof")),
            proof(certificate));
    whole.addClassName("tenant-form");
    return new Section("tenant.erase.certificate", whole);
  }

  private static Facts facts(Erasure erasure, Erasure.Certificate certificate) {
    var facts =
        new Facts()
            .with("tenant.erase.finished", Formats.dateTime(certificate.finishedAt()))
            .with("tenant.erase.by", erasure.erasedByName())
            .with("tenant.certificate.fact.rows", Formats.count(erasure.counts().rows()))
            .with("tenant.certificate.fact.documents", Formats.count(erasure.counts().documents()));
    erasure
        .packageSha256()
        .ifPresentOrElse(
            hash -> facts.with("tenant.certificate.fact.package", code(hash)),
            () -> facts.with("tenant.certificate.fact.waiver", erasure.waiver()));
    return facts.with("tenant.erase.head", code(erasure.journalHead().hash().hexadecimal()));
  }

  /** The names are those that the certificate names where it says how to verify it. */
  private static Component proof(Erasure.Certificate certificate) {
    return actions(
        download(
            "sertifikat.json",
            "application/json",
            () -> certificate.statement().getBytes(StandardCharsets.UTF_8)),
        download(
            "sertifikat.sig",
            "application/octet-stream",
            () -> Base64.getDecoder().decode(certificate.signature())),
        download(
            "host.pem",
            "application/x-pem-file",
            () ->
                SigningKey.pem(Base64.getDecoder().decode(certificate.publicKey()))
                    .getBytes(StandardCharsets.US_ASCII)));
  }

  private static Div actions(Component... all) {
    var row = new Div(all);
    row.addClassName("actions");
    return row;
  }

  private static Component code(String text) {
    var code = new Span(text);
    code.addClassName("tenant-code");
    return code;
  }

  private static Component download(String name, String mediaType, Supplier<byte[]> content) {
    return download(name, name, mediaType, content);
  }

  private static Component download(
      String name, String words, String mediaType, Supplier<byte[]> content) {
    DownloadHandler handler =
        event -> {
          event.setFileName(name);
          event.setContentType(mediaType);
          try (var output = event.getOutputStream()) {
            output.write(content.get());
          }
        };
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
    link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(words));
    link.addClassName("tenant-download");
    return link;
  }
}
