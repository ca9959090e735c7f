package id.talenta.evidence.intake;

import id.talenta.evidence.EvidenceData;
import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionData;
import id.talenta.organization.UnitData;
import id.talenta.people.CivilServantData;
import id.talenta.people.HeldPosition;
import id.talenta.people.Nip;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is known, as a row of an imported table; reading such a row gives the same again. Values may
 * be replaced before writing, to make a row that must be refused.
 */
public final class IntakeRows {
  private IntakeRows() {}

  /** A unit. */
  public static Map<IntakeField, Object> of(UnitData unit) {
    var row = row();
    row.put(IntakeField.UNIT_CODE, unit.code().value());
    row.put(IntakeField.NAME, unit.name());
    unit.parent().ifPresent(parent -> row.put(IntakeField.PARENT_CODE, parent.value()));
    row.put(IntakeField.UNIT_KIND, unit.kind().value());
    return row;
  }

  /** A position with its standard. */
  public static Map<IntakeField, Object> of(PositionData position) {
    var row = row();
    var standard = position.standard();
    row.put(IntakeField.POSITION_CODE, position.code().value());
    row.put(IntakeField.NAME, position.title());
    row.put(IntakeField.UNIT_CODE, position.unit().value());
    position.reportsTo().ifPresent(code -> row.put(IntakeField.SUPERIOR_CODE, code.value()));
    row.put(IntakeField.LEVEL, label("organization.level", position.level()));
    row.put(IntakeField.POSITION_CLASS, position.positionClass());
    row.put(IntakeField.HEADCOUNT, position.headcount());
    row.put(IntakeField.CRITICAL, position.critical());
    row.put(IntakeField.MINIMUM_EDUCATION, label("evidence.code", standard.minimumEducation()));
    row.put(IntakeField.EDUCATION_FIELDS, String.join("; ", standard.educationFields()));
    standard.minimumRank().map(Pangkat::value).ifPresent(at(row, IntakeField.MINIMUM_RANK));
    standard.maximumRank().map(Pangkat::value).ifPresent(at(row, IntakeField.MAXIMUM_RANK));
    row.put(IntakeField.TENURE, standard.tenureBelowYears());
    standard
        .competences()
        .forEach((competence, level) -> row.put(IntakeField.of(competence), level));
    return row;
  }

  /** A civil servant. */
  public static Map<IntakeField, Object> of(CivilServantData person) {
    var row = row();
    row.put(IntakeField.NIP, person.nip().value());
    row.put(IntakeField.NAME, person.name());
    row.put(IntakeField.EMPLOYMENT, label("people.employment", person.employment()));
    person.rank().map(Pangkat::value).ifPresent(at(row, IntakeField.RANK));
    person.rankSince().ifPresent(at(row, IntakeField.RANK_SINCE));
    row.put(IntakeField.EDUCATION, label("evidence.code", person.education()));
    row.put(IntakeField.EDUCATION_FIELD, person.educationField());
    row.put(IntakeField.UNIT_CODE, person.unit().value());
    person.position().ifPresent(code -> row.put(IntakeField.POSITION_CODE, code.value()));
    person.positionSince().ifPresent(at(row, IntakeField.POSITION_SINCE));
    return row;
  }

  /** An entry of a history of posts. */
  public static Map<IntakeField, Object> of(Nip nip, HeldPosition held) {
    var row = row();
    row.put(IntakeField.NIP, nip.value());
    row.put(IntakeField.NAME, held.title());
    row.put(IntakeField.UNIT_NAME, held.unitName());
    row.put(IntakeField.LEVEL, label("organization.level", held.level()));
    row.put(IntakeField.FROM, held.startedOn());
    held.endedOn().ifPresent(at(row, IntakeField.UNTIL));
    row.put(IntakeField.ACTING, held.acting());
    return row;
  }

  /** A piece of evidence, for the table of its kind. */
  public static Map<IntakeField, Object> of(Nip nip, EvidenceData fact) {
    var row = row();
    row.put(IntakeField.NIP, nip.value());
    row.put(
        IntakeField.CODE,
        Messages.shared().text(Language.INDONESIAN, "evidence.code." + fact.code()));
    fact.score().ifPresent(at(row, IntakeField.SCORE));
    row.put(IntakeField.TITLE, fact.title());
    fact.periodYear().ifPresent(at(row, IntakeField.YEAR));
    row.put(IntakeField.FROM, fact.validFrom());
    if (fact.kind().dating() == EvidenceKind.Dating.TERM) {
      fact.validUntil().ifPresent(at(row, IntakeField.UNTIL));
    }
    row.put(IntakeField.SOURCE, fact.source());
    return row;
  }

  private static <T> Consumer<T> at(Map<IntakeField, Object> row, IntakeField field) {
    return value -> row.put(field, value);
  }

  private static Map<IntakeField, Object> row() {
    return new EnumMap<>(IntakeField.class);
  }

  private static String label(String prefix, Enum<?> value) {
    return Messages.shared().text(Language.INDONESIAN, prefix + "." + value.name());
  }
}
