package id.talenta.platform;

/** Which release of the program this is. */
public final class ProductVersion {
  /** Its number. */
  public static final String CURRENT = "0.1.0";

  private ProductVersion() {}
}
