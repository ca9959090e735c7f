package id.talenta.tenant;

import id.talenta.platform.yaml.YamlProblem;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Admits an emblem that only draws: shapes and their attributes, with a title. Nothing that runs,
 * styles or refers to another place can pass, because the picture is shown inside the pages.
 */
final class EmblemCheck {
  private static final int MAXIMUM_CHARACTERS = 20_000;
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "path",
          "circle",
          "ellipse",
          "rect",
          "line",
          "polyline",
          "polygon",
          "title",
          "desc");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "viewBox",
          "role",
          "d",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "width",
          "height",
          "points",
          "fill",
          "stroke",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "opacity",
          "transform");

  private final String name;
  private final List<YamlProblem> problems;

  EmblemCheck(String name, List<YamlProblem> problems) {
    this.name = name;
    this.problems = problems;
  }

  void check(String svg) {
    if (svg.length() > MAXIMUM_CHARACTERS) {
      note(1, "tenant.folder.emblem.size", String.valueOf(MAXIMUM_CHARACTERS));
      return;
    }
    // Comments, and text that is not read as markup here but may be where the picture is shown.
    var declaration = svg.indexOf("<!");
    if (declaration >= 0) {
      var line = 1 + svg.substring(0, declaration).chars().filter(each -> each == '\n').count();
      note(Math.toIntExact(line), "tenant.folder.emblem.forbidden", "<!");
    }
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var reader = factory.createXMLStreamReader(new StringReader(svg));
      while (reader.hasNext()) {
        checkEvent(reader, reader.next());
      }
    } catch (XMLStreamException failure) {
      note(failure.getLocation().getLineNumber(), "tenant.folder.emblem.syntax");
    }
  }

  private void checkEvent(XMLStreamReader reader, int event) {
    var line = reader.getLocation().getLineNumber();
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> {
        if (!ELEMENTS.contains(reader.getLocalName())) {
          note(line, "tenant.folder.emblem.forbidden", reader.getLocalName());
        }
        checkAttributes(reader, line);
      }
      case XMLStreamReader.PROCESSING_INSTRUCTION ->
          note(line, "tenant.folder.emblem.forbidden", "<?");
      default -> {}
    }
  }

  private void checkAttributes(XMLStreamReader reader, int line) {
    for (var index = 0; index < reader.getAttributeCount(); index++) {
      var attribute = reader.getAttributeLocalName(index);
      var plain =
          ATTRIBUTES.contains(attribute)
              && reader.getAttributePrefix(index).isEmpty()
              && !reader.getAttributeValue(index).contains("url(");
      if (!plain) {
        note(line, "tenant.folder.emblem.forbidden", attribute);
      }
    }
  }

  private void note(int line, String reasonKey, String... arguments) {
    problems.add(new YamlProblem(name, Math.max(1, line), "", reasonKey, List.of(arguments)));
  }
}
