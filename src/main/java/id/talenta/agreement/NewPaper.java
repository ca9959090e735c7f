package id.talenta.agreement;

/** A PDF that is to be kept with a step. */
public final class NewPaper {
  private final String name;
  private final byte[] content;

  /**
   * A file.
   *
   * @param name as it is called where it comes from
   * @param content its bytes
   */
  public NewPaper(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  /** As it is called where it comes from. */
  public String name() {
    return name;
  }

  /** Its bytes. */
  public byte[] content() {
    return content.clone();
  }
}
