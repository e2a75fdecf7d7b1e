package tw.jiegui.core.tables;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the first sheet of an OpenDocument spreadsheet as a stream, within limits that hold
/// whatever the file says of itself. OpenDocument 1.3, part 3, chapters 6 and 9.
final class OdsReader {
  private static final int MOST_COLUMNS = 100;

  private final XMLStreamReader xml;
  private final Lines lines = new Lines();

  private OdsReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static List<Line> read(byte[] content) throws UnreadableTable {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var body = new ByteArrayInputStream(OdsArchive.body(content));
      return new OdsReader(factory.createXMLStreamReader(body)).sheet();
    } catch (XMLStreamException | IllegalArgumentException broken) {
      throw new UnreadableTable("ods-broken");
    }
  }

  private List<Line> sheet() throws XMLStreamException, UnreadableTable {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-row")) {
        row();
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
        return lines.list();
      }
    }
    throw new UnreadableTable("ods-broken");
  }

  private void row() throws XMLStreamException, UnreadableTable {
    int times = times("number-rows-repeated");
    var cells = new ArrayList<String>();
    while (insideOf("table-row")) {
      if (xml.isStartElement() && xml.getLocalName().endsWith("table-cell")) {
        cell(cells);
      }
    }
    lines.add(cells, times);
  }

  private void cell(List<String> cells) throws XMLStreamException, UnreadableTable {
    int times = times("number-columns-repeated");
    String value = value();
    int room = Math.max(0, MOST_COLUMNS - cells.size());
    if (times > room && !value.isBlank()) {
      throw new UnreadableTable("too-many-columns", MOST_COLUMNS);
    }
    for (int i = 0; i < Math.min(times, room); i++) {
      cells.add(value);
    }
  }

  private String value() throws XMLStreamException {
    var number = attribute("value").map(OdsReader::plain);
    var other = attribute("date-value").or(() -> attribute("boolean-value"));
    String shown = text(xml.getLocalName());
    return number.or(() -> other).orElse(shown);
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private String text(String cell) throws XMLStreamException {
    var text = new StringBuilder();
    while (insideOf(cell)) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
      } else if (xml.isStartElement()) {
        text.append(blank(xml.getLocalName(), text.isEmpty()));
      }
    }
    return text.toString();
  }

  private String blank(String element, boolean first) throws XMLStreamException {
    return switch (element) {
      case "s" -> " ".repeat(Math.min(1_000, attribute("c").map(Integer::parseInt).orElse(1)));
      case "tab" -> "\t";
      case "line-break" -> "\n";
      case "p" -> first ? "" : "\n";
      case "annotation" -> skip();
      default -> "";
    };
  }

  /// A remark pinned to a cell is not part of it.
  private String skip() throws XMLStreamException {
    boolean inside = true;
    while (inside) {
      inside = insideOf("annotation");
    }
    return "";
  }

  private boolean insideOf(String element) throws XMLStreamException {
    xml.next();
    return !(xml.isEndElement() && xml.getLocalName().equals(element));
  }

  private int times(String attribute) {
    return Math.clamp(attribute(attribute).map(Long::parseLong).orElse(1L), 1, 1_048_576);
  }

  private Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
