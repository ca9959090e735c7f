package id.talenta.placement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.organization.Education;
import id.talenta.succession.Candidate;
import id.talenta.succession.Profile;
import id.talenta.succession.core.Eligibility;
import id.talenta.succession.core.FitFactor;
import id.talenta.succession.core.FitLine;
import id.talenta.succession.core.FitScore;
import id.talenta.succession.core.Phrase;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The picture that lays candidates over each other. */
class RadarDrawingTest {
  private static final double CENTRE_X = 200;
  private static final double CENTRE_Y = 140;
  private static final double RADIUS = 104;

  @Test
  void each_point_lies_as_far_from_the_middle_as_the_value_is_of_a_hundred() throws Exception {
    var person = candidate("Budi", "40", "90", "75", "100", "0");
    var lines = lines(drawing(List.of(person), "Budi"));
    var points = points(lines.getFirst());
    var expected = new double[] {40, 90, 75, 100, 0};
    assertThat(points).hasSameSizeAs(expected);
    for (var axis = 0; axis < expected.length; axis++) {
      var distance = Math.hypot(points.get(axis)[0] - CENTRE_X, points.get(axis)[1] - CENTRE_Y);
      assertThat(distance).isCloseTo(RADIUS * expected[axis] / 100, within());
    }
    assertThat(points.getFirst()[0]).isCloseTo(CENTRE_X, within());
    assertThat(points.getFirst()[1]).isLessThan(CENTRE_Y);
  }

  @Test
  void values_beyond_the_edge_stay_on_it() throws Exception {
    var person = candidate("Budi", "140", "-5", "75", "100", "0");
    var points = points(lines(drawing(List.of(person), "Budi")).getFirst());
    assertThat(CENTRE_Y - points.getFirst()[1]).isCloseTo(RADIUS, within());
    assertThat(points.get(1)[0]).isCloseTo(CENTRE_X, within());
  }

  @Test
  void five_people_are_told_apart_by_their_marks_without_colours() throws Exception {
    var people =
        IntStream.range(0, RadarDrawing.MOST)
            .mapToObj(number -> candidate("Orang " + number, "50", "60", "70", "80", "90"))
            .toList();
    var lines = lines(drawing(people, "Lima orang"));
    assertThat(lines).hasSize(RadarDrawing.MOST);
    var marks = new HashSet<String>();
    for (var number = 0; number < RadarDrawing.MOST; number++) {
      marks.add(RadarDrawing.sample(number).replaceAll("radar-person-\\d", ""));
    }
    assertThat(marks).hasSize(RadarDrawing.MOST);
  }

  @Test
  void a_name_stays_text() throws Exception {
    var drawing = drawing(List.of(candidate("Budi", "1", "1", "1", "1", "1")), "<b>A & B</b>");
    assertThat(drawing).contains("&lt;b&gt;A &amp; B&lt;/b&gt;").doesNotContain("<b>");
    assertThat(lines(drawing)).hasSize(1);
  }

  private static String drawing(List<Candidate> people, String title) {
    return new RadarDrawing(RadarAxis.of(people.getFirst())).of(people, title);
  }

  /** The polygons of the people, in their order. */
  private static List<Element> lines(String drawing)
      throws ParserConfigurationException, SAXException, IOException {
    var polygons =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(drawing)))
            .getElementsByTagName("polygon");
    return IntStream.range(0, polygons.getLength())
        .mapToObj(index -> (Element) polygons.item(index))
        .filter(polygon -> polygon.getAttribute("class").equals("radar-line"))
        .toList();
  }

  private static List<double[]> points(Element polygon) {
    return List.of(polygon.getAttribute("points").split(" ", -1)).stream()
        .map(point -> point.split(",", -1))
        .map(parts -> new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])})
        .toList();
  }

  private static Offset<Double> within() {
    return Offset.offset(0.15);
  }

  private static Candidate candidate(
      String name,
      String performance,
      String potential,
      String competence,
      String field,
      String tenure) {
    var lines =
        List.of(
            line(FitFactor.COMPETENCE, competence),
            line(FitFactor.EDUCATION_FIELD, field),
            line(FitFactor.TENURE, tenure));
    var profile =
        new Profile(
            name,
            "198001012005011001",
            "Camat",
            "Kecamatan",
            Optional.empty(),
            Optional.empty(),
            Education.S1,
            "Hukum",
            Optional.empty());
    return new Candidate(
        UUID.randomUUID(),
        profile,
        1,
        Optional.empty(),
        Eligibility.ELIGIBLE,
        9,
        new BigDecimal(performance),
        new BigDecimal(potential),
        BigDecimal.TEN,
        new FitScore(BigDecimal.TEN, lines),
        BigDecimal.TEN,
        List.of(),
        List.of());
  }

  private static FitLine line(FitFactor factor, String points) {
    return new FitLine(
        factor,
        Phrase.of("succession.fit.tenure"),
        new BigDecimal(points),
        BigDecimal.TEN,
        BigDecimal.ONE);
  }
}
