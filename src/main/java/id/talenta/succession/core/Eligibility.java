package id.talenta.succession.core;

import java.util.List;

/** Whether a person may be appointed, as far as the requirements tell. Better ones come first. */
public enum Eligibility {
  /** All requirements are met. */
  ELIGIBLE,
  /** None is failed, but at least one can't be told: someone must settle it. */
  UNSETTLED,
  /** At least one is failed. */
  NOT_ELIGIBLE;

  /** What the checks of one person come to. */
  public static Eligibility of(List<RequirementCheck> checks) {
    var result = ELIGIBLE;
    for (var check : checks) {
      switch (check.verdict()) {
        case Verdict.Pass ignored -> {}
        case Verdict.Fail ignored -> {
          return NOT_ELIGIBLE;
        }
        case Verdict.Unknown ignored -> result = UNSETTLED;
      }
    }
    return result;
  }
}
