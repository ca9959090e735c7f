package id.talenta.placement.ui;

import id.talenta.export.ExportedList;
import id.talenta.export.TableExport;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Candidate;
import id.talenta.succession.Phrases;
import id.talenta.succession.VacancyService;
import id.talenta.succession.core.Requirement;
import id.talenta.succession.core.RequirementCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The candidates for a post as a file: each requirement has a column. */
final class CandidateExport {
  private CandidateExport() {}

  /**
   * The list as it stands when it is taken.
   *
   * @param asked the requirements, the same for every candidate
   */
  static TableExport of(VacancyService vacancies, UUID vacancy, List<Requirement> asked) {
    var headers =
        new ArrayList<>(
            List.of(
                Text.of("placement.column.place"),
                Text.of("placement.nip"),
                Text.of("placement.column.candidate"),
                Text.of("placement.post"),
                Text.of("placement.unit"),
                Text.of("placement.rank"),
                Text.of("placement.education"),
                Text.of("placement.column.box"),
                Text.of("placement.column.talent"),
                Text.of("placement.column.fit"),
                Text.of("placement.column.blend"),
                Text.of("placement.export.eligibility")));
    asked.forEach(each -> headers.add(Text.of("succession.requirement", each)));
    headers.add(Text.of("placement.export.why"));
    return new TableExport(
        ExportedList.CANDIDATES,
        Text.of("export.list", ExportedList.CANDIDATES),
        headers,
        row ->
            vacancies.shortlist(vacancy).stream()
                .flatMap(list -> list.candidates().stream())
                .forEach(candidate -> row.accept(cells(candidate, asked))));
  }

  private static List<@Nullable Object> cells(Candidate candidate, List<Requirement> asked) {
    var profile = candidate.profile();
    var cells = new ArrayList<@Nullable Object>();
    cells.add(candidate.place());
    cells.add(profile.nip());
    cells.add(profile.name());
    cells.add(profile.post());
    cells.add(profile.unitName());
    cells.add(profile.rank());
    cells.add(CandidateParts.education(candidate));
    cells.add(candidate.box());
    cells.add(candidate.talentValue());
    cells.add(candidate.fit().value());
    cells.add(candidate.blend());
    cells.add(Text.of("succession.eligibility", candidate.eligibility()));
    asked.forEach(
        requirement ->
            cells.add(
                candidate.checks().stream()
                    .filter(check -> check.requirement() == requirement)
                    .findFirst()
                    .map(CandidateExport::verdict)));
    cells.add(Phrases.text(candidate.why()));
    return cells;
  }

  private static String verdict(RequirementCheck check) {
    return Marks.words(check.verdict()) + ": " + Phrases.text(check.found());
  }
}
