package id.talenta.agreement.mentoring;

/** How a question that came up in the mentoring stands. */
public enum QuestionState {
  /** Nobody has answered it. */
  OPEN,
  /** It was answered. */
  ANSWERED,
  /** It was handed on, such as to the ministry, and is followed elsewhere. */
  HANDED_ON
}
