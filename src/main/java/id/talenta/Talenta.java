package id.talenta;

import id.talenta.command.TalentaCommand;

/** The program: its first argument names the command. */
public final class Talenta {
  private Talenta() {}

  /** Runs the command named by {@code arguments} and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(TalentaCommand.line().execute(arguments));
  }
}
