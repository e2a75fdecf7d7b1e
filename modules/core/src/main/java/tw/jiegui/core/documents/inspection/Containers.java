package tw.jiegui.core.documents.inspection;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.files.Content;
import tw.jiegui.core.files.InMemory;

/// Office documents are archives: every entry is unpacked once, and what acts in it is refused.
final class Containers {
  /// Charts carry a table inside; a file inside that one is no chart's any more.
  private static final int LARGEST_NESTED = 8 * 1024 * 1024;

  private static final int LARGEST_HEAD = 1024 * 1024;

  private static final Map<String, DocumentKind> MAIN_PARTS =
      Map.of(
          "wordprocessingml.document.main+xml", DocumentKind.DOCX,
          "spreadsheetml.sheet.main+xml", DocumentKind.XLSX,
          "presentationml.presentation.main+xml", DocumentKind.PPTX);

  /// What a word in a part of the document stands for.
  private static final Map<String, String> TELLTALES =
      Map.of(
          "macroEnabled", "macros",
          "vnd.ms-office.vbaProject", "macros",
          "script:event-listener", "macros",
          "vnd.sun.star.script:", "macros",
          "DDEAUTO", "macros",
          "vnd.ms-office.activeX", "active-controls",
          "<!ENTITY", "entities");

  /// Pictures, styles and the like that a document would fetch when it is opened; a link that waits
  /// for a click is none.
  private static final Set<String> FETCHED =
      Set.of("attachedTemplate", "oleObject", "frame", "image", "externalLink", "subDocument");

  private final Content content;
  private final boolean nested;
  private final Map<String, String> heads = new HashMap<>();

  private Containers(Content content, boolean nested) {
    this.content = content;
    this.nested = nested;
  }

  static DocumentKind look(Content content) throws IOException, Refusal {
    return new Containers(content, false).look();
  }

  private DocumentKind look() throws IOException, Refusal {
    var directory = ZipDirectory.read(content);
    var unpacking = new Unpacking(content);
    for (var entry : directory.entries()) {
      refuseByName(entry.name().toLowerCase(Locale.ROOT));
      look(entry, unpacking);
    }
    return kind(directory.entries());
  }

  private static void refuseByName(String name) throws Refusal {
    if (name.endsWith("vbaproject.bin")
        || name.endsWith("vbadata.xml")
        || name.startsWith("basic/")
        || name.startsWith("scripts/")
        || name.contains("/macrosheets/")) {
      throw new Refusal("macros");
    }
    if (name.contains("/activex/")) {
      throw new Refusal("active-controls");
    }
  }

  private void look(ZipEntry entry, Unpacking unpacking) throws IOException, Refusal {
    var part = new Part(entry);
    unpacking.read(entry, part);
    part.close();
  }

  /// One entry as it is unpacked.
  private final class Part implements Unpacking.Sink {
    private final String name;
    private final Searching searching = new Searching(TELLTALES.keySet());
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean isText;
    private boolean begun;
    private boolean isArchive;

    Part(ZipEntry entry) {
      name = entry.name();
      isText = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".rdf");
    }

    @Override
    public void take(byte[] bytes, int length) throws Refusal {
      if (!begun && length >= 4) {
        begun = true;
        begin(bytes);
      }
      if (isText) {
        searching.take(bytes, length);
      }
      boolean head = name.equals("mimetype") || name.equals("[Content_Types].xml") || isLinks();
      if (isArchive || head) {
        kept.write(bytes, 0, length);
        if (kept.size() > (head ? LARGEST_HEAD : LARGEST_NESTED)) {
          throw new Refusal(head ? "archive-broken" : "archive-nested");
        }
      }
    }

    private boolean isLinks() {
      return name.endsWith(".rels");
    }

    private void begin(byte[] bytes) throws Refusal {
      int four = Bytes.big(bytes, 0);
      isArchive = four == 0x504b0304;
      if (isArchive && nested) {
        throw new Refusal("archive-nested");
      }
      if (four == 0xd0cf11e0
          || four == 0x7f454c46
          || four == 0x52617221
          || four == 0x377abcaf
          || four >>> 16 == 0x4d5a
          || four >>> 16 == 0x1f8b) {
        throw new Refusal("files-inside");
      }
      if (isText && (four >>> 16 == 0xfeff || four >>> 16 == 0xfffe)) {
        throw new Refusal("archive-broken");
      }
    }

    void close() throws IOException, Refusal {
      for (var word : searching.found()) {
        throw new Refusal(TELLTALES.getOrDefault(word, "macros"));
      }
      if (isArchive) {
        new Containers(new InMemory(kept.toByteArray()), true).look();
      } else if (isLinks()) {
        refuseFetched(kept.toByteArray());
      } else if (kept.size() > 0) {
        heads.put(name, kept.toString(US_ASCII));
      }
    }
  }

  private static void refuseFetched(byte[] links) throws Refusal {
    try {
      var reader = SvgLook.factory().createXMLStreamReader(new ByteArrayInputStream(links));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT && isFetched(reader)) {
          throw new Refusal("fetches");
        }
      }
    } catch (XMLStreamException broken) {
      throw new Refusal("archive-broken");
    }
  }

  private static boolean isFetched(XMLStreamReader reader) {
    String type = reader.getAttributeValue(null, "Type");
    return "External".equals(reader.getAttributeValue(null, "TargetMode"))
        && type != null
        && FETCHED.contains(type.substring(type.lastIndexOf('/') + 1));
  }

  private DocumentKind kind(List<ZipEntry> entries) throws Refusal {
    var first = entries.isEmpty() ? "" : entries.getFirst().name();
    if (first.equals("mimetype") && entries.getFirst().isStored()) {
      return Stream.of(DocumentKind.ODT, DocumentKind.ODS, DocumentKind.ODP)
          .filter(kind -> kind.mediaType().equals(heads.getOrDefault("mimetype", "").strip()))
          .findFirst()
          .orElseThrow(() -> new Refusal("archive"));
    }
    String types = heads.getOrDefault("[Content_Types].xml", "");
    return MAIN_PARTS.entrySet().stream()
        .filter(part -> types.contains(part.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new Refusal("archive"));
  }
}
