package id.talenta.evidence.intake;

import id.talenta.organization.Education;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.PositionCode;
import id.talenta.organization.PositionData;
import id.talenta.organization.PositionLevel;
import id.talenta.organization.PositionStandard;
import id.talenta.organization.UnitCode;
import id.talenta.organization.UnitData;
import id.talenta.organization.UnitKind;
import id.talenta.people.CivilServantData;
import id.talenta.people.Employment;
import id.talenta.people.Nip;
import id.talenta.people.PeopleService;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small region to import into, and ways to write files for it. */
public final class ImportedRegion {
  private ImportedRegion() {}

  /** Two units, two positions and these people, stored; to be called in a tenant's scope. */
  public static void store(ApplicationContext context, int people) {
    var organization = context.getBean(OrganizationService.class);
    organization.saveUnits(
        List.of(
            new UnitData(new UnitCode("SETDA"), "Sekretariat", Optional.empty(), kind("Setda")),
            new UnitData(
                new UnitCode("DISDIK"),
                "Dinas Pendidikan",
                Optional.of(new UnitCode("SETDA")),
                kind("Dinas"))));
    organization.savePositions(
        List.of(position("SEKDA", Optional.empty()), position("KADIS", Optional.of("SEKDA"))));
    context
        .getBean(PeopleService.class)
        .save(IntStream.range(0, people).mapToObj(ImportedRegion::person).toList());
  }

  /** A civil servant with a NIP of that number. */
  public static CivilServantData person(int number) {
    return new CivilServantData(
        nip(number),
        "Pegawai Contoh " + number,
        Employment.PNS,
        Optional.empty(),
        Optional.empty(),
        Education.S1,
        "Manajemen",
        new UnitCode("DISDIK"),
        Optional.empty(),
        Optional.empty());
  }

  /** A valid NIP that belongs to this number alone, from 0 to 240,000. */
  static Nip nip(int number) {
    var day = 1 + number % 28;
    var month = 1 + number / 28 % 12;
    var year = 1970 + number / 336 % 20;
    var sequence = 1 + number / 6_720 % 90 * 10;
    return new Nip(
        String.format("%04d%02d%02d%04d%02d%d%03d", year, month, day, year + 25, 3, 1, sequence));
  }

  static Path csv(String text) {
    return file("test.csv", output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  public static Path table(IntakeKind kind, boolean workbook, List<Map<IntakeField, Object>> rows) {
    return file(
        workbook ? ".xlsx" : ".csv",
        output -> {
          try (var writer =
              workbook ? IntakeWriter.xlsx(kind, output) : IntakeWriter.csv(kind, output)) {
            rows.forEach(writer::row);
          }
        });
  }

  /** Something that writes a file. */
  interface Content {
    void writeTo(OutputStream output) throws IOException;
  }

  static Path file(String name, Content content) {
    try {
      var file = Files.createTempFile(Path.of("target"), "intake-", name);
      file.toFile().deleteOnExit();
      try (var output = Files.newOutputStream(file)) {
        content.writeTo(output);
      }
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static PositionData position(String code, Optional<String> superior) {
    return new PositionData(
        new PositionCode(code),
        "Jabatan " + code,
        new UnitCode("SETDA"),
        superior.map(PositionCode::new),
        PositionLevel.JPT_PRATAMA.kind(),
        PositionLevel.JPT_PRATAMA,
        14,
        1,
        false,
        new PositionStandard(
            Education.S1, Optional.empty(), Optional.empty(), List.of(), 0, Map.of()));
  }

  private static UnitKind kind(String name) {
    return new UnitKind(name);
  }
}
