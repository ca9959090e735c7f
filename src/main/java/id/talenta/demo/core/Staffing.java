package id.talenta.demo.core;

import static id.talenta.organization.PositionLevel.JF_MADYA;
import static id.talenta.organization.PositionLevel.JF_MAHIR;
import static id.talenta.organization.PositionLevel.JF_MUDA;
import static id.talenta.organization.PositionLevel.JF_PEMULA;
import static id.talenta.organization.PositionLevel.JF_PENYELIA;
import static id.talenta.organization.PositionLevel.JF_PERTAMA;
import static id.talenta.organization.PositionLevel.JF_TERAMPIL;
import static id.talenta.organization.PositionLevel.JF_UTAMA;

import id.talenta.organization.PositionLevel;
import id.talenta.people.Employment;
import java.util.ArrayList;
import java.util.List;

/**
 * Places for the people who lead nothing, by the shares of BKN's figures of 1 November 2025: 36 %
 * of all civil servants are PPPK, 63 % have functional posts, most of them teachers and health
 * workers.
 */
final class Staffing {
  private static final double TEACHERS = 0.60;
  private static final double HEALTH = 0.25;
  private static final double FUNCTIONAL_PPPK = 0.38;
  private static final double EXECUTIVE_PPPK = 0.39;
  private static final List<PositionLevel> EXPERT_LEVELS =
      List.of(JF_PERTAMA, JF_MUDA, JF_MADYA, JF_UTAMA);
  private static final List<PositionLevel> SKILLED_LEVELS =
      List.of(JF_PEMULA, JF_TERAMPIL, JF_MAHIR, JF_PENYELIA);
  private static final List<String> GENERAL =
      List.of(
          "Arsiparis",
          "Pranata Komputer",
          "Perencana",
          "Analis Kebijakan",
          "Analis Sumber Daya Manusia Aparatur");

  private final Workplaces workplaces;
  private final Dice dice;

  Staffing(Workplaces workplaces, Dice dice) {
    this.workplaces = workplaces;
    this.dice = dice;
  }

  /** Places for so many people, unit by unit. */
  List<Slot> slots(int functional, int executive) {
    var teachers = (int) Math.round(functional * TEACHERS);
    var health = (int) Math.round(functional * HEALTH);
    var slots = new ArrayList<Slot>(functional + executive);
    for (var unit : workplaces.schools(teachers)) {
      slots.add(teacher(unit));
    }
    for (var unit : workplaces.healthCentres(health)) {
      slots.add(healthWorker(unit));
    }
    for (var unit : workplaces.offices(functional - teachers - health)) {
      slots.add(expert(unit));
    }
    for (var unit : workplaces.everywhere(executive)) {
      slots.add(executive(unit));
    }
    return slots;
  }

  private Slot teacher(Unit unit) {
    var employment = employment(FUNCTIONAL_PPPK);
    var level =
        employment == Employment.PPPK
            ? dice.weighted(EXPERT_LEVELS, 95, 5, 0, 0)
            : dice.weighted(EXPERT_LEVELS, 24, 38, 37, 1);
    return functional(unit, Line.TEACHER, Occupation.TEACHER.name(), level, employment);
  }

  private Slot healthWorker(Unit unit) {
    var occupation = dice.weighted(Occupation.HEALTH, Occupation.HEALTH_WEIGHTS);
    var employment = employment(FUNCTIONAL_PPPK);
    var skilled = occupation.skilled() && dice.chance(0.60);
    var level =
        skilled
            ? skilledLevel(employment)
            : employment == Employment.PPPK
                ? dice.weighted(EXPERT_LEVELS, 96, 4, 0, 0)
                : dice.weighted(EXPERT_LEVELS, 36, 40, 23, 1);
    return functional(unit, Line.HEALTH, occupation.name(), level, employment);
  }

  private Slot expert(Unit unit) {
    var choices = unit.occupations().isEmpty() || dice.chance(0.3) ? GENERAL : unit.occupations();
    var employment = employment(FUNCTIONAL_PPPK);
    var level =
        dice.chance(0.14)
            ? skilledLevel(employment)
            : employment == Employment.PPPK
                ? dice.weighted(EXPERT_LEVELS, 96, 4, 0, 0)
                : dice.weighted(EXPERT_LEVELS, 38, 44, 17, 1);
    return functional(unit, Line.EXPERT, dice.pick(choices), level, employment);
  }

  private PositionLevel skilledLevel(Employment employment) {
    return employment == Employment.PPPK
        ? dice.weighted(SKILLED_LEVELS, 4, 92, 4, 0)
        : dice.weighted(SKILLED_LEVELS, 2, 26, 38, 34);
  }

  private Slot functional(
      Unit unit, Line line, String occupation, PositionLevel level, Employment employment) {
    return new Slot(
        unit,
        line,
        Occupation.title(occupation, level),
        level,
        employment,
        Schooling.of(line, level, dice));
  }

  private Slot executive(Unit unit) {
    var education = Schooling.of(Line.EXECUTIVE, PositionLevel.PELAKSANA, dice);
    var title = ExecutiveTitle.of(education, dice.chance(0.65));
    return new Slot(
        unit,
        Line.EXECUTIVE,
        title.text(),
        PositionLevel.PELAKSANA,
        employment(EXECUTIVE_PPPK),
        education);
  }

  private Employment employment(double pppk) {
    return dice.chance(pppk) ? Employment.PPPK : Employment.PNS;
  }
}
