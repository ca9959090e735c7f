package id.talenta;

/** The one program: its first argument names the command. */
public final class Talenta {
  private Talenta() {}

  /** Starts the command named by {@code arguments}. */
  public static void main(String[] arguments) {}
}
