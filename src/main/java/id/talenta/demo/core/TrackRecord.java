package id.talenta.demo.core;

import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Schooling, courses, awards, teams, innovation, certificates, roles, discipline. */
final class TrackRecord {
  private static final List<String> REACH = List.of("UNIT", "REGIONAL", "PROVINCIAL", "NATIONAL");
  private static final List<String> AWARDS =
      List.of("Pegawai Berprestasi", "Pelayan Publik Terbaik", "Inovator Layanan");
  private static final List<String> TEAMS =
      List.of(
          "Tim Percepatan Penurunan Stunting",
          "Tim Reformasi Birokrasi",
          "Panitia Hari Jadi",
          "Tim Penyusun Rencana Kerja",
          "Tim Pengendalian Inflasi",
          "Tim Satu Data");
  private static final List<String> TECHNICAL =
      List.of(
          "Pengelolaan Keuangan Daerah",
          "Pelayanan Prima",
          "Penyusunan Indikator Kinerja",
          "Pengadaan Barang dan Jasa",
          "Pengelolaan Data",
          "Kurikulum dan Asesmen");
  private static final List<String> DISCIPLINES = List.of("LIGHT", "MODERATE", "SEVERE");

  private final Person person;
  private final Line line;
  private final Talent talent;
  private final LocalDate today;
  private final Notes notes;

  TrackRecord(Person person, Line line, Talent talent, LocalDate today, Notes notes) {
    this.person = person;
    this.line = line;
    this.talent = talent;
    this.today = today;
    this.notes = notes;
  }

  void add(Dice dice) {
    education();
    courses(dice);
    awards(dice);
    teams(dice);
    others(dice);
    discipline(dice);
  }

  private void education() {
    var bornOn = person.nip().bornOn();
    if (person.education().isAtLeast(Education.S2)) {
      degree(Education.S1, bornOn);
    }
    degree(person.education(), bornOn);
  }

  private void degree(Education education, LocalDate bornOn) {
    var year = bornOn.getYear() + Schooling.finishedAt(education);
    var day = LocalDate.of(Math.min(year, today.getYear() - 1), 8, 15);
    notes.day(EvidenceKind.EDUCATION, day, education.name(), person.field(), "Ijazah");
  }

  private void courses(Dice dice) {
    leadership(person.level())
        .filter(name -> dice.chance(0.82))
        .ifPresent(
            name -> {
              var hours = 900.0;
              course("STRUCTURAL", name, hours, dice.day(person.postSince(), today.minusDays(30)));
            });
    var count = Math.clamp(Math.round(2.2 + talent.potential() + 1.2 * dice.normal()), 0, 7);
    for (var number = 0; number < count; number++) {
      var code =
          dice.weighted(
              List.of("TECHNICAL", "FUNCTIONAL", "SOCIO_CULTURAL"),
              70,
              person.level().name().startsWith("JF_") ? 30 : 0,
              12);
      var name = code.equals("SOCIO_CULTURAL") ? "Wawasan Kebangsaan" : dice.pick(TECHNICAL);
      course(code, "Pelatihan " + name, dice.between(2, 10) * 8.0, recent(6, dice));
    }
  }

  private void course(String code, String name, double hours, LocalDate day) {
    notes.scored(EvidenceKind.TRAINING, day, code, hours, name, "Sertifikat pelatihan");
  }

  private static Optional<String> leadership(PositionLevel level) {
    return switch (level) {
      case PENGAWAS -> Optional.of("Pelatihan Kepemimpinan Pengawas");
      case ADMINISTRATOR -> Optional.of("Pelatihan Kepemimpinan Administrator");
      case JPT_PRATAMA -> Optional.of("Pelatihan Kepemimpinan Nasional Tingkat II");
      case JPT_MADYA, JPT_UTAMA -> Optional.of("Pelatihan Kepemimpinan Nasional Tingkat I");
      case PELAKSANA,
          JF_PEMULA,
          JF_TERAMPIL,
          JF_MAHIR,
          JF_PENYELIA,
          JF_PERTAMA,
          JF_MUDA,
          JF_MADYA,
          JF_UTAMA ->
          Optional.empty();
    };
  }

  private void awards(Dice dice) {
    for (var years : List.of(10, 20, 30)) {
      var day = person.appointedOn().plusYears(years).withMonth(8).withDayOfMonth(17);
      if (!day.isAfter(today) && dice.chance(0.55)) {
        notes.day(
            EvidenceKind.AWARD,
            day,
            "NATIONAL",
            "Satyalancana Karya Satya " + years + " Tahun",
            "Piagam");
      }
    }
    if (dice.chance(Math.clamp(0.25 + 0.18 * talent.performance(), 0.02, 0.9))) {
      var reach = dice.weighted(REACH, 40, 40, 14, 6);
      notes.day(EvidenceKind.AWARD, recent(6, dice), reach, dice.pick(AWARDS), "Piagam");
    }
  }

  private void teams(Dice dice) {
    var count = Math.clamp(Math.round(1.5 + 0.8 * talent.performance() + dice.normal()), 0, 4);
    for (var number = 0; number < count; number++) {
      var reach = dice.weighted(REACH, 52, 36, 9, 3);
      notes.day(
          EvidenceKind.TEAM_ASSIGNMENT, recent(5, dice), reach, dice.pick(TEAMS), "Surat tugas");
    }
  }

  private void others(Dice dice) {
    if (dice.chance(Math.clamp(0.05 + 0.03 * talent.performance(), 0.005, 0.2))) {
      var reach = dice.weighted(REACH, 50, 36, 10, 4);
      notes.day(
          EvidenceKind.INNOVATION, recent(4, dice), reach, "Inovasi Layanan Contoh", "Laporan");
    }
    if (dice.chance(line == Line.EXECUTIVE ? 0.08 : 0.24)) {
      var from = recent(5, dice);
      var code = dice.chance(0.6) ? "COMPETENCE" : "TECHNICAL";
      var until = Optional.of(from.plusYears(3));
      notes.term(
          EvidenceKind.CERTIFICATE, from, until, code, "Sertifikat Kompetensi", "Lembaga Contoh");
    }
    if (dice.chance(0.16)) {
      var code = dice.chance(0.25) ? "LEADER" : "MEMBER";
      notes.term(
          EvidenceKind.ORGANIZATION_ROLE,
          recent(6, dice),
          Optional.empty(),
          code,
          "Korps Pegawai",
          "Keputusan pengurus");
    }
  }

  private void discipline(Dice dice) {
    if (!dice.chance(Math.clamp(0.025 - 0.012 * talent.performance(), 0.004, 0.08))) {
      return;
    }
    var code = dice.weighted(DISCIPLINES, 62, 28, 10);
    var from = recent(7, dice);
    var months = code.equals("LIGHT") ? 1 : 12;
    var source =
        "Keputusan Nomor 800.1.6.2/%d/CONTOH/%d".formatted(dice.between(1, 400), from.getYear());
    notes.term(
        EvidenceKind.DISCIPLINE, from, Optional.of(from.plusMonths(months)), code, "", source);
  }

  /** A day in the last years, after the first month of service. */
  private LocalDate recent(int years, Dice dice) {
    var first = today.minusYears(years);
    var earliest = person.appointedOn().plusMonths(1);
    return dice.day(earliest.isAfter(first) ? earliest : first, today.minusDays(10));
  }
}
