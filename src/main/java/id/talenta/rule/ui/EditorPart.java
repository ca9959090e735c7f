package id.talenta.rule.ui;

import java.util.Arrays;
import java.util.Optional;

/** A tab of the editor, with its name in the address. */
enum EditorPart {
  PERFORMANCE("kinerja"),
  POTENTIAL("potensial"),
  BOXES("kotak"),
  GATES("syarat"),
  SHARES("nilai-talenta");

  private final String address;

  EditorPart(String address) {
    this.address = address;
  }

  String address() {
    return address;
  }

  static Optional<EditorPart> at(String address) {
    return Arrays.stream(values()).filter(part -> part.address.equals(address)).findFirst();
  }
}
