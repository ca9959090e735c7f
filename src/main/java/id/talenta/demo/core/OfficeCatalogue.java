package id.talenta.demo.core;

import java.util.Arrays;
import java.util.List;

/**
 * The offices that regions usually have, the most usual first. Each line: code | P province, K city
 * or regency, A any | name | divisions | fields of study | functional occupations.
 */
final class OfficeCatalogue {
  private static final String DINAS =
      """
      DISDIK|K|Dinas Pendidikan|Pembinaan Sekolah Dasar;Pembinaan Sekolah Menengah Pertama;Guru dan Tenaga Kependidikan;Pendidikan Anak Usia Dini|Ilmu Pendidikan;Manajemen Pendidikan;Administrasi Publik|Pengembang Teknologi Pembelajaran;Analis Kebijakan
      DISDIK|P|Dinas Pendidikan|Pembinaan Sekolah Menengah Atas;Pembinaan Sekolah Menengah Kejuruan;Guru dan Tenaga Kependidikan;Pendidikan Khusus|Ilmu Pendidikan;Manajemen Pendidikan;Administrasi Publik|Pengembang Teknologi Pembelajaran;Analis Kebijakan
      DINKES|A|Dinas Kesehatan|Kesehatan Masyarakat;Pelayanan Kesehatan;Pencegahan dan Pengendalian Penyakit;Sumber Daya Kesehatan|Kesehatan Masyarakat;Kedokteran;Administrasi Publik|Administrator Kesehatan;Epidemiolog Kesehatan
      DPUPR|K|Dinas Pekerjaan Umum dan Penataan Ruang|Bina Marga;Cipta Karya;Sumber Daya Air;Penataan Ruang|Teknik Sipil;Perencanaan Wilayah dan Kota;Arsitektur|Penata Kelola Jalan dan Jembatan;Penata Ruang
      DBMPR|P|Dinas Bina Marga dan Penataan Ruang|Pembangunan Jalan;Pemeliharaan Jalan;Jasa Konstruksi;Penataan Ruang|Teknik Sipil;Perencanaan Wilayah dan Kota;Arsitektur|Penata Kelola Jalan dan Jembatan;Penata Ruang
      DSDA|P|Dinas Sumber Daya Air|Bina Teknik;Irigasi dan Rawa;Operasi dan Pemeliharaan;Bina Manfaat|Teknik Sipil;Teknik Pengairan;Manajemen|Penata Kelola Sumber Daya Air;Perencana
      DPKP|A|Dinas Perumahan dan Kawasan Permukiman|Perumahan;Kawasan Permukiman;Pertanahan;Prasarana dan Utilitas|Teknik Sipil;Arsitektur;Manajemen|Penata Bangunan;Analis Kebijakan
      DINSOS|A|Dinas Sosial|Rehabilitasi Sosial;Perlindungan dan Jaminan Sosial;Pemberdayaan Sosial;Penanganan Fakir Miskin|Kesejahteraan Sosial;Sosiologi;Administrasi Publik|Pekerja Sosial;Penyuluh Sosial
      DISNAKER|A|Dinas Tenaga Kerja|Pelatihan dan Produktivitas;Penempatan Tenaga Kerja;Hubungan Industrial;Perluasan Kesempatan Kerja|Hukum;Manajemen;Administrasi Publik|Mediator Hubungan Industrial;Pengantar Kerja
      DLH|A|Dinas Lingkungan Hidup|Tata Lingkungan;Pengelolaan Sampah;Pengendalian Pencemaran;Penaatan Hukum Lingkungan|Teknik Lingkungan;Biologi;Kimia|Pengendali Dampak Lingkungan;Pengawas Lingkungan Hidup
      DISHUB|A|Dinas Perhubungan|Lalu Lintas;Angkutan;Keselamatan;Prasarana Perhubungan|Transportasi;Teknik Sipil;Manajemen|Penguji Kendaraan Bermotor;Perencana
      DISKOMINFO|A|Dinas Komunikasi dan Informatika|Informasi dan Komunikasi Publik;Aplikasi Informatika;Infrastruktur Teknologi;Statistik dan Persandian|Informatika;Sistem Informasi;Ilmu Komunikasi|Pranata Komputer;Pranata Hubungan Masyarakat
      DPMPTSP|A|Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu|Penanaman Modal;Pelayanan Perizinan;Pengendalian;Pengaduan dan Kebijakan|Ekonomi;Administrasi Publik;Hukum|Penata Perizinan;Analis Kebijakan
      DISDUKCAPIL|K|Dinas Kependudukan dan Pencatatan Sipil|Pendaftaran Penduduk;Pencatatan Sipil;Informasi Kependudukan;Pemanfaatan Data|Administrasi Publik;Ilmu Pemerintahan;Hukum|Administrator Database Kependudukan;Analis Kebijakan
      DTPH|P|Dinas Tanaman Pangan dan Hortikultura|Tanaman Pangan;Hortikultura;Prasarana Pertanian;Penyuluhan|Agronomi;Agribisnis;Manajemen|Penyuluh Pertanian;Pengawas Benih Tanaman
      DKPP|A|Dinas Ketahanan Pangan dan Peternakan|Ketersediaan Pangan;Distribusi Pangan;Keamanan Pangan;Peternakan|Agribisnis;Peternakan;Kedokteran Hewan|Penyuluh Pertanian;Medik Veteriner
      SATPOLPP|A|Satuan Polisi Pamong Praja|Ketertiban Umum;Penegakan Peraturan Daerah;Perlindungan Masyarakat;Pembinaan|Hukum;Ilmu Pemerintahan;Administrasi Publik|Polisi Pamong Praja
      DISKOPUKM|A|Dinas Koperasi dan Usaha Mikro|Kelembagaan Koperasi;Pengawasan Koperasi;Usaha Mikro;Kewirausahaan|Ekonomi;Manajemen;Akuntansi|Pengawas Koperasi;Pengembang Kewirausahaan
      DISPUSIP|A|Dinas Perpustakaan dan Kearsipan|Pengembangan Perpustakaan;Layanan Perpustakaan;Pembinaan Kearsipan;Pengelolaan Arsip|Ilmu Perpustakaan;Kearsipan;Administrasi Publik|Pustakawan;Arsiparis
      DISPERINDAG|A|Dinas Perindustrian dan Perdagangan|Perindustrian;Perdagangan;Metrologi;Sarana Distribusi|Ekonomi;Teknik Industri;Manajemen|Penyuluh Perindustrian dan Perdagangan;Penera
      DISPAR|A|Dinas Pariwisata dan Kebudayaan|Destinasi Pariwisata;Pemasaran;Ekonomi Kreatif;Kebudayaan|Pariwisata;Manajemen;Sejarah|Adyatama Kepariwisataan;Pamong Budaya
      DP3A|A|Dinas Pemberdayaan Perempuan dan Perlindungan Anak|Pengarusutamaan Gender;Perlindungan Perempuan;Perlindungan Anak;Data dan Informasi|Kesejahteraan Sosial;Psikologi;Hukum|Analis Kebijakan;Pekerja Sosial
      DISPORA|A|Dinas Kepemudaan dan Olahraga|Kepemudaan;Pembudayaan Olahraga;Prestasi Olahraga;Sarana Olahraga|Ilmu Keolahragaan;Manajemen;Administrasi Publik|Analis Kebijakan;Asisten Pelatih Olahraga
      DISKAN|A|Dinas Perikanan|Perikanan Tangkap;Perikanan Budi Daya;Pengolahan Hasil;Pengawasan|Perikanan;Agribisnis;Biologi|Penyuluh Perikanan;Analis Akuakultur
      DAMKAR|K|Dinas Pemadam Kebakaran dan Penyelamatan|Pencegahan;Pemadaman;Penyelamatan;Sarana|Teknik Sipil;Hukum;Manajemen|Pemadam Kebakaran;Analis Kebakaran
      DPPKB|K|Dinas Pengendalian Penduduk dan Keluarga Berencana|Pengendalian Penduduk;Keluarga Berencana;Ketahanan Keluarga;Data dan Informasi|Kesehatan Masyarakat;Sosiologi;Administrasi Publik|Penyuluh Keluarga Berencana;Penata Kependudukan
      DPMD|A|Dinas Pemberdayaan Masyarakat dan Desa|Pemerintahan Desa;Kelembagaan Masyarakat;Usaha Ekonomi;Kawasan Perdesaan|Ilmu Pemerintahan;Administrasi Publik;Sosiologi|Penggerak Swadaya Masyarakat;Analis Kebijakan
      DISBUN|A|Dinas Perkebunan|Tanaman;Perlindungan Tanaman;Pengolahan Hasil;Prasarana|Agronomi;Agribisnis;Manajemen|Penyuluh Pertanian;Pengawas Benih Tanaman
      DISHUT|P|Dinas Kehutanan|Perencanaan Hutan;Perlindungan Hutan;Rehabilitasi Lahan;Penyuluhan|Kehutanan;Biologi;Manajemen|Polisi Kehutanan;Penyuluh Kehutanan
      DESDM|P|Dinas Energi dan Sumber Daya Mineral|Energi;Ketenagalistrikan;Mineral;Air Tanah|Teknik Pertambangan;Geologi;Teknik Elektro|Inspektur Ketenagalistrikan;Penyelidik Bumi
      """;
  private static final String BADAN =
      """
      BAPPEDA|A|Badan Perencanaan Pembangunan Daerah|Perencanaan dan Evaluasi;Pemerintahan dan Manusia;Perekonomian;Infrastruktur dan Kewilayahan|Perencanaan Wilayah dan Kota;Ekonomi;Administrasi Publik|Perencana;Peneliti
      BPKAD|A|Badan Pengelolaan Keuangan dan Aset Daerah|Anggaran;Perbendaharaan;Akuntansi;Aset|Akuntansi;Ekonomi;Manajemen|Analis Keuangan Pusat dan Daerah;Pranata Keuangan
      BKD|A|Badan Kepegawaian Daerah|Mutasi dan Promosi;Pengembangan Kompetensi;Penilaian Kinerja;Pengadaan dan Informasi|Administrasi Publik;Psikologi;Manajemen|Analis Sumber Daya Manusia Aparatur;Asesor Sumber Daya Manusia Aparatur
      BAPENDA|A|Badan Pendapatan Daerah|Pendataan;Penagihan;Pengendalian;Pengembangan Pendapatan|Akuntansi;Ekonomi;Hukum|Analis Keuangan Pusat dan Daerah;Pemeriksa Pajak
      BPBD|A|Badan Penanggulangan Bencana Daerah|Pencegahan dan Kesiapsiagaan;Kedaruratan dan Logistik;Rehabilitasi;Data dan Informasi|Teknik Sipil;Geografi;Administrasi Publik|Penata Penanggulangan Bencana;Analis Kebijakan
      BAKESBANGPOL|A|Badan Kesatuan Bangsa dan Politik|Ideologi dan Wawasan Kebangsaan;Politik Dalam Negeri;Ketahanan Sosial;Kewaspadaan|Ilmu Politik;Hukum;Ilmu Pemerintahan|Analis Kebijakan
      BRIDA|A|Badan Riset dan Inovasi Daerah|Riset;Inovasi;Data;Pemanfaatan Hasil|Administrasi Publik;Statistika;Ekonomi|Peneliti;Analis Kebijakan
      BPSDM|P|Badan Pengembangan Sumber Daya Manusia|Kompetensi Teknis;Kompetensi Manajerial;Sertifikasi;Pengembangan Program|Administrasi Publik;Manajemen Pendidikan;Manajemen|Widyaiswara;Analis Kebijakan
      """;
  private static final String OTHERS =
      """
      SETWAN|A|Sekretariat DPRD|Umum dan Keuangan;Persidangan;Perundang-undangan|Hukum;Administrasi Publik;Ilmu Pemerintahan|Perisalah Legislatif;Perancang Peraturan Perundang-undangan
      ITDA|A|Inspektorat|Inspektur Pembantu Wilayah I;Inspektur Pembantu Wilayah II;Inspektur Pembantu Wilayah III;Inspektur Pembantu Khusus|Akuntansi;Hukum;Administrasi Publik|Auditor;Pengawas Penyelenggaraan Urusan Pemerintahan Daerah
      """;
  private static final String BUREAUS =
      """
      TAPEM|A|Tata Pemerintahan|Administrasi Pemerintahan;Otonomi Daerah;Kewilayahan|Ilmu Pemerintahan;Administrasi Publik;Hukum|Analis Kebijakan
      HUKUM|A|Hukum|Perundang-undangan;Bantuan Hukum;Dokumentasi|Hukum;Ilmu Pemerintahan;Administrasi Publik|Perancang Peraturan Perundang-undangan;Analis Hukum
      ORG|A|Organisasi|Kelembagaan;Tata Laksana;Reformasi Birokrasi|Administrasi Publik;Manajemen;Hukum|Analis Kebijakan
      UMUM|A|Umum|Tata Usaha;Rumah Tangga;Perlengkapan|Administrasi Publik;Manajemen;Ekonomi|Arsiparis;Pranata Keuangan
      KESRA|A|Kesejahteraan Rakyat|Bina Mental;Kesejahteraan Sosial;Kemasyarakatan|Kesejahteraan Sosial;Sosiologi;Administrasi Publik|Analis Kebijakan
      EKO|A|Perekonomian|Kebijakan Ekonomi;Sumber Daya Alam;Badan Usaha Daerah|Ekonomi;Manajemen;Akuntansi|Analis Kebijakan
      PBJ|A|Pengadaan Barang dan Jasa|Pengelolaan Pengadaan;Layanan Elektronik;Pembinaan|Teknik Sipil;Hukum;Manajemen|Pengelola Pengadaan Barang dan Jasa
      BANG|A|Administrasi Pembangunan|Penyusunan Program;Pengendalian;Evaluasi|Ekonomi;Teknik Sipil;Administrasi Publik|Perencana
      PROKOPIM|A|Protokol dan Komunikasi Pimpinan|Protokol;Komunikasi Pimpinan;Dokumentasi|Ilmu Komunikasi;Administrasi Publik;Manajemen|Pranata Hubungan Masyarakat
      """;

  private OfficeCatalogue() {}

  /** The first so many dinas of a province, or of a city or regency. */
  static List<Office> dinas(boolean province, int count) {
    return parse(DINAS, "Dinas", province, count);
  }

  /** The first so many badan. */
  static List<Office> badan(boolean province, int count) {
    return parse(BADAN, "Badan", province, count);
  }

  /** The council's secretariat and the inspectorate. */
  static List<Office> others(boolean province) {
    return parse(OTHERS, "Lembaga", province, 2);
  }

  /** The first so many biro or bagian of the regional secretariat. */
  static List<Office> bureaus(boolean province, int count) {
    return parse(BUREAUS, province ? "Biro" : "Bagian", province, count);
  }

  private static List<Office> parse(String table, String kind, boolean province, int count) {
    var found =
        table
            .lines()
            .map(line -> line.split("\\|", 6))
            .filter(cells -> cells[1].equals("A") || cells[1].equals(province ? "P" : "K"))
            .limit(count)
            .map(
                cells ->
                    new Office(
                        cells[0], kind, cells[2], list(cells[3]), list(cells[4]), list(cells[5])))
            .toList();
    if (found.size() < count) {
      throw new IllegalArgumentException("Only " + found.size() + " of " + count + " " + kind);
    }
    return found;
  }

  private static List<String> list(String cell) {
    return Arrays.asList(cell.split(";"));
  }
}
