package id.talenta.agreement.ui;

/** A file that was chosen and not yet sent with its form. */
final class Pdf {
  private final String name;
  private final byte[] content;

  Pdf(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content.clone();
  }
}
