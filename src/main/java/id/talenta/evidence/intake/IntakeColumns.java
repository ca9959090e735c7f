package id.talenta.evidence.intake;

import static id.talenta.evidence.intake.IntakeColumn.optional;
import static id.talenta.evidence.intake.IntakeColumn.required;

import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Competence;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of every kind of table: the only place where headings are written. Headings are part
 * of the files' format, so they are in Bahasa Indonesia whatever language a screen has.
 */
final class IntakeColumns {
  private static final String NIP = "198001012005011001";

  private IntakeColumns() {}

  static List<IntakeColumn> units() {
    return List.of(
        required(IntakeField.UNIT_CODE, "Kode Unit Kerja", "DISDIK-01")
            .alsoNamed("Kode Unit", "Kode Unor", "Kode"),
        required(IntakeField.NAME, "Nama Unit Kerja", "Bidang Pembinaan Sekolah Dasar")
            .alsoNamed("Nama Unit", "Nama Unor", "Unit Kerja", "Nama"),
        optional(IntakeField.PARENT_CODE, "Kode Unit Induk", "DISDIK")
            .alsoNamed("Kode Induk", "Kode Unit Atasan", "Kode Unor Atasan", "Induk"),
        required(IntakeField.UNIT_KIND, "Jenis Unit Kerja", "Bidang").alsoNamed("Jenis Unit"));
  }

  static List<IntakeColumn> positions() {
    var columns = new ArrayList<IntakeColumn>();
    columns.add(
        required(IntakeField.POSITION_CODE, "Kode Jabatan", "DISDIK-01-KABID").alsoNamed("Kode"));
    columns.add(
        required(IntakeField.NAME, "Nama Jabatan", "Kepala Bidang Pembinaan Sekolah Dasar")
            .alsoNamed("Jabatan", "Nomenklatur Jabatan"));
    columns.add(unitCode());
    columns.add(
        optional(IntakeField.SUPERIOR_CODE, "Kode Jabatan Atasan", "DISDIK-KADIS")
            .alsoNamed("Kode Atasan", "Atasan Langsung"));
    columns.add(level());
    columns.add(required(IntakeField.POSITION_CLASS, "Kelas Jabatan", "11").alsoNamed("Kelas"));
    columns.add(
        required(IntakeField.HEADCOUNT, "Kebutuhan Pegawai", "1")
            .alsoNamed("Kebutuhan", "ABK", "Kebutuhan ABK", "Formasi"));
    columns.add(
        optional(IntakeField.CRITICAL, "Jabatan Kritikal", "Tidak")
            .choosing(Choices.TRUTH)
            .alsoNamed("Kritikal"));
    columns.add(
        required(IntakeField.MINIMUM_EDUCATION, "Pendidikan Minimum", "S1")
            .choosing(Choices.EDUCATION)
            .alsoNamed("Pendidikan Minimal"));
    columns.add(
        optional(IntakeField.EDUCATION_FIELDS, "Bidang Studi yang Sesuai", "Pendidikan; Manajemen")
            .alsoNamed("Bidang Studi", "Jurusan"));
    columns.add(
        optional(IntakeField.MINIMUM_RANK, "Pangkat Minimum", "III/d")
            .alsoNamed("Pangkat Minimal", "Golongan Minimum"));
    columns.add(
        optional(IntakeField.MAXIMUM_RANK, "Pangkat Maksimum", "IV/a")
            .alsoNamed("Pangkat Maksimal", "Golongan Maksimum"));
    columns.add(
        optional(IntakeField.TENURE, "Masa Jabatan di Bawahnya (Tahun)", "3")
            .alsoNamed("Masa Jabatan di Bawahnya"));
    for (var competence : Competence.values()) {
      columns.add(
          optional(
              IntakeField.of(competence),
              indonesian("organization.competence." + competence.name()),
              "3"));
    }
    return List.copyOf(columns);
  }

  static List<IntakeColumn> people() {
    return List.of(
        nip(),
        required(IntakeField.NAME, "Nama", "Siti Rahmawati Contoh, S.Pd.")
            .alsoNamed("Nama Lengkap", "Nama Pegawai"),
        required(IntakeField.EMPLOYMENT, "Status Kepegawaian", "PNS")
            .choosing(Choices.EMPLOYMENT)
            .alsoNamed("Status", "Jenis Pegawai", "Kedudukan Kepegawaian"),
        optional(IntakeField.RANK, "Pangkat", "III/c")
            .alsoNamed("Golongan", "Golongan Ruang", "Pangkat/Golongan", "Gol/Ruang"),
        optional(IntakeField.RANK_SINCE, "TMT Pangkat", "01-04-2022")
            .alsoNamed("TMT Golongan", "TMT Gol"),
        required(IntakeField.EDUCATION, "Pendidikan", "S1")
            .choosing(Choices.EDUCATION)
            .alsoNamed("Pendidikan Terakhir", "Jenjang Pendidikan", "Tingkat Pendidikan"),
        optional(IntakeField.EDUCATION_FIELD, "Bidang Studi", "Pendidikan")
            .alsoNamed("Jurusan", "Program Studi"),
        unitCode(),
        optional(IntakeField.POSITION_CODE, "Kode Jabatan", "DISDIK-01-KABID"),
        optional(IntakeField.POSITION_SINCE, "TMT Jabatan", "15-01-2023"));
  }

  static List<IntakeColumn> positionHistory() {
    return List.of(
        nip(),
        required(IntakeField.NAME, "Nama Jabatan", "Kepala Seksi Kurikulum").alsoNamed("Jabatan"),
        required(IntakeField.UNIT_NAME, "Nama Unit Kerja", "Dinas Pendidikan")
            .alsoNamed("Unit Kerja", "Nama Unit"),
        level(),
        required(IntakeField.FROM, "Tanggal Mulai", "02-01-2019")
            .alsoNamed("TMT Jabatan", "TMT", "Mulai"),
        optional(IntakeField.UNTIL, "Tanggal Selesai", "14-01-2023").alsoNamed("Selesai"),
        optional(IntakeField.ACTING, "Pelaksana Tugas", "Tidak")
            .choosing(Choices.TRUTH)
            .alsoNamed("Plt"));
  }

  static List<IntakeColumn> evidence(EvidenceKind kind) {
    return switch (kind) {
      case PERFORMANCE_RATING ->
          List.of(
              nip(),
              year("Tahun Penilaian", "2025"),
              code(kind, "Predikat Kinerja", "Baik").alsoNamed("Predikat"),
              source("e-Kinerja 2025"));
      case COMPETENCE_ASSESSMENT ->
          List.of(
              nip(),
              required(IntakeField.FROM, "Tanggal Asesmen", "18-03-2025").alsoNamed("Tanggal"),
              required(IntakeField.SCORE, "Nilai JPM", "82,50").alsoNamed("JPM", "Nilai"),
              source("Laporan asesmen 12/PK/2025"));
      case POTENTIAL_ASSESSMENT ->
          List.of(
              nip(),
              required(IntakeField.FROM, "Tanggal Asesmen", "18-03-2025").alsoNamed("Tanggal"),
              required(IntakeField.SCORE, "Nilai Potensi", "76,25").alsoNamed("Nilai"),
              source("Laporan asesmen 12/PK/2025"));
      case EDUCATION ->
          List.of(
              nip(),
              code(kind, "Jenjang Pendidikan", "S1").alsoNamed("Pendidikan", "Jenjang"),
              title("Bidang Studi", "Administrasi Publik").alsoNamed("Jurusan", "Program Studi"),
              required(IntakeField.FROM, "Tanggal Ijazah", "25-08-2003").alsoNamed("Tanggal"),
              source("Ijazah 1123/2003"));
      case TRAINING ->
          List.of(
              nip(),
              title("Nama Pelatihan", "Pelatihan Kepemimpinan Pengawas").alsoNamed("Pelatihan"),
              code(kind, "Jenis Pelatihan", "Struktural").alsoNamed("Jenis"),
              required(IntakeField.SCORE, "Jam Pelajaran", "120").alsoNamed("JP"),
              required(IntakeField.FROM, "Tanggal Selesai", "30-06-2024").alsoNamed("Tanggal"),
              source("Sertifikat 88/2024"));
      case AWARD -> levelled(kind, "Nama Penghargaan", "Satyalancana Karya Satya X Tahun");
      case TEAM_ASSIGNMENT -> levelled(kind, "Nama Tim", "Tim Percepatan Penurunan Stunting");
      case INNOVATION -> levelled(kind, "Nama Inovasi", "Layanan Kepegawaian Keliling");
      case FEEDBACK_360 ->
          List.of(
              nip(),
              year("Tahun Penilaian", "2025"),
              required(IntakeField.SCORE, "Nilai Umpan Balik", "84,00").alsoNamed("Nilai"),
              source("Survei 360 2025"));
      case ATTENDANCE ->
          List.of(
              nip(),
              year("Tahun", "2025"),
              required(IntakeField.SCORE, "Persentase Kehadiran", "97,50").alsoNamed("Kehadiran"),
              source("Rekap presensi 2025"));
      case DISCIPLINE, CERTIFICATE, ORGANIZATION_ROLE -> withTerm(kind);
    };
  }

  private static List<IntakeColumn> levelled(EvidenceKind kind, String header, String example) {
    return List.of(
        nip(),
        title(header, example),
        code(kind, "Tingkat", "Kabupaten/Kota"),
        required(IntakeField.FROM, "Tanggal", "17-08-2024"),
        source("SK 003/112/2024"));
  }

  private static List<IntakeColumn> withTerm(EvidenceKind kind) {
    var columns = new ArrayList<IntakeColumn>();
    columns.add(nip());
    switch (kind) {
      case DISCIPLINE -> {
        columns.add(code(kind, "Tingkat Hukuman", "Ringan").alsoNamed("Tingkat"));
        columns.add(required(IntakeField.FROM, "Tanggal Mulai", "01-02-2024").alsoNamed("TMT"));
        columns.add(optional(IntakeField.UNTIL, "Tanggal Selesai", "31-07-2024"));
        columns.add(
            required(IntakeField.SOURCE, "Nomor Keputusan", "SK 862/15/2024")
                .alsoNamed("Sumber", "Nomor SK"));
      }
      case CERTIFICATE -> {
        columns.add(title("Nama Sertifikat", "Pengadaan Barang/Jasa Tingkat Dasar"));
        columns.add(code(kind, "Jenis Sertifikat", "Kompetensi").alsoNamed("Jenis"));
        columns.add(required(IntakeField.FROM, "Tanggal Terbit", "12-05-2023"));
        columns.add(optional(IntakeField.UNTIL, "Berlaku Sampai", "11-05-2027"));
        columns.add(source("Sertifikat LKPP 5521"));
      }
      default -> {
        columns.add(title("Nama Organisasi", "Korpri Kabupaten").alsoNamed("Organisasi"));
        columns.add(code(kind, "Peran", "Anggota").alsoNamed("Kedudukan"));
        columns.add(required(IntakeField.FROM, "Tanggal Mulai", "01-01-2022"));
        columns.add(optional(IntakeField.UNTIL, "Tanggal Selesai", "31-12-2026"));
        columns.add(source("SK 21/2022"));
      }
    }
    return List.copyOf(columns);
  }

  private static IntakeColumn nip() {
    return required(IntakeField.NIP, "NIP", NIP).alsoNamed("NIP Baru", "Nomor Induk Pegawai");
  }

  private static IntakeColumn unitCode() {
    return required(IntakeField.UNIT_CODE, "Kode Unit Kerja", "DISDIK-01")
        .alsoNamed("Kode Unit", "Kode Unor");
  }

  private static IntakeColumn level() {
    return required(IntakeField.LEVEL, "Jenjang Jabatan", "Administrator")
        .choosing(Choices.LEVEL)
        .alsoNamed("Jenjang", "Eselon/Jenjang");
  }

  private static IntakeColumn year(String header, String example) {
    return required(IntakeField.YEAR, header, example).alsoNamed("Tahun", "Tahun Penilaian");
  }

  private static IntakeColumn code(EvidenceKind kind, String header, String example) {
    return required(IntakeField.CODE, header, example).choosing(Choices.codes(kind));
  }

  private static IntakeColumn title(String header, String example) {
    return required(IntakeField.TITLE, header, example);
  }

  private static IntakeColumn source(String example) {
    return required(IntakeField.SOURCE, "Sumber", example)
        .alsoNamed("Dokumen", "Nomor Dokumen", "Nomor SK");
  }

  private static String indonesian(String key) {
    return Messages.shared().text(Language.INDONESIAN, key);
  }
}
