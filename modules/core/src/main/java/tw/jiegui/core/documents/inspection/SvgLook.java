package tw.jiegui.core.documents.inspection;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.files.Content;

/// A drawing that only draws: nothing in it acts, and nothing in it is fetched from elsewhere.
final class SvgLook {
  private static final int MOST_ELEMENTS = 200_000;
  private static final int DEEPEST = 100;
  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final Set<String> ACTING = Set.of("script", "handler", "listener");
  private static final Set<String> FOREIGN =
      Set.of("foreignobject", "iframe", "embed", "object", "audio", "video", "canvas", "html");

  private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg|gif|webp)[;,].*");
  private static final Pattern FETCHED =
      Pattern.compile("@import|url\\s*\\(\\s*['\"]?\\s*(?!#|['\"]?data:image/(png|jpeg|gif|webp))");

  private SvgLook() {}

  static DocumentKind look(Content content) throws IOException, Refusal {
    try (var stream = content.stream()) {
      var reader = factory().createXMLStreamReader(stream);
      look(reader);
      return DocumentKind.SVG;
    } catch (XMLStreamException broken) {
      throw new Refusal("svg-broken");
    }
  }

  static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private static void look(XMLStreamReader reader) throws XMLStreamException, Refusal {
    int elements = 0;
    int depth = 0;
    boolean styled = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
            throw new Refusal("bomb");
          }
          element(reader, elements == 1);
          styled = reader.getLocalName().equalsIgnoreCase("style");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          styled = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (styled) {
            style(reader.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> dtd(reader.getText());
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw new Refusal("svg-external");
        default -> {}
      }
    }
  }

  /// The old public identifier alone is harmless, and much software still writes it.
  private static void dtd(String text) throws Refusal {
    if (text == null || text.isBlank() || !text.startsWith("<!DOCTYPE") || text.contains("[")) {
      throw new Refusal("svg-entities");
    }
  }

  private static void element(XMLStreamReader reader, boolean root) throws Refusal {
    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
    if (root && !(name.equals("svg") && SVG.equals(reader.getNamespaceURI()))) {
      throw new Refusal("svg-broken");
    }
    if (ACTING.contains(name)) {
      throw new Refusal("svg-script");
    }
    if (FOREIGN.contains(name)) {
      throw new Refusal("svg-foreign");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(
          reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT),
          reader.getAttributeValue(i).strip());
    }
  }

  private static void attribute(String name, String value) throws Refusal {
    String plain = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("on")
        || (name.equals("attributename") && plain.matches("on.*|(.*:)?href"))) {
      throw new Refusal("svg-script");
    }
    if (plain.startsWith("javascript:") || plain.startsWith("data:text")) {
      throw new Refusal("svg-script");
    }
    boolean reference = name.equals("href") || name.equals("src");
    if (reference && !plain.startsWith("#") && !PICTURE.matcher(plain).matches()) {
      throw new Refusal("svg-external");
    }
    style(value);
  }

  private static void style(String text) throws Refusal {
    if (FETCHED.matcher(text.toLowerCase(Locale.ROOT)).find() || text.contains("\\")) {
      throw new Refusal("svg-external");
    }
  }
}
