package id.talenta.export;

/** What kind of file a list becomes. */
public enum ExportFormat {
  /** A workbook. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A text file as spreadsheets in Indonesia expect it. */
  CSV("csv", "text/csv;charset=utf-8");

  private final String ending;
  private final String mediaType;

  ExportFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The ending of the file's name, without the dot. */
  String ending() {
    return ending;
  }

  /** Its media type. */
  String mediaType() {
    return mediaType;
  }
}
