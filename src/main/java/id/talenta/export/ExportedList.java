package id.talenta.export;

/** The lists that can be taken away as a file. */
public enum ExportedList {
  /** People in service. */
  PEOPLE("pegawai"),
  /** People of a mapping, in their boxes. */
  BOXES("sembilan-kotak"),
  /** Positions with their holders. */
  POSITIONS("peta-jabatan"),
  /** Who retires. */
  RETIREMENTS("proyeksi-pensiun"),
  /** Posts to be filled. */
  VACANCIES("pengisian-jabatan"),
  /** Candidates for a post. */
  CANDIDATES("calon"),
  /** Decisions of the regional head. */
  DECISIONS("keputusan");

  private final String fileName;

  ExportedList(String fileName) {
    this.fileName = fileName;
  }

  /** What its file is called, before the day and the ending. */
  String fileName() {
    return fileName;
  }
}
