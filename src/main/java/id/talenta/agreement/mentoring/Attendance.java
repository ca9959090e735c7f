package id.talenta.agreement.mentoring;

/** Whether somebody came to a session. */
public enum Attendance {
  /** Was there. */
  ATTENDED,
  /** Was expected and did not come. */
  ABSENT,
  /** Nobody has said so. */
  NOT_RECORDED
}
