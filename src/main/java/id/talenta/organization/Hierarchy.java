package id.talenta.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Finds circles among things that name the one above them. */
public final class Hierarchy {
  private Hierarchy() {}

  /**
   * The circles.
   *
   * @param above for each code the code above it
   * @return each circle once, its codes from one to the one above
   */
  public static List<List<String>> circles(Map<String, String> above) {
    var walked = new HashMap<String, String>();
    var found = new ArrayList<List<String>>();
    for (var start : above.keySet()) {
      var code = start;
      while (code != null && !walked.containsKey(code)) {
        walked.put(code, start);
        code = above.get(code);
      }
      if (code != null && start.equals(walked.get(code))) {
        found.add(circle(code, above));
      }
    }
    return found;
  }

  private static List<String> circle(String start, Map<String, String> above) {
    var codes = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var code = start; code != null && seen.add(code); code = above.get(code)) {
      codes.add(code);
    }
    return codes;
  }
}
