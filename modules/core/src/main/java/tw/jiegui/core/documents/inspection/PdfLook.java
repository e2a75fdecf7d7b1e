package tw.jiegui.core.documents.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.files.Content;

/// A PDF that lies still: no script, no command, no file inside, no form of the kind that runs.
final class PdfLook {
  private static final int WINDOW = 64 * 1024;
  private static final int MOST_OBJECTS = 300_000;
  private static final long MOST_UNPACKED = 64L * 1024 * 1024;
  private static final long WORKING_MEMORY = 32L * 1024 * 1024;

  private static final Set<String> COMMANDS =
      Set.of("Launch", "ImportData", "SubmitForm", "GoToE", "GoToR", "Rendition", "Movie", "Sound");

  private PdfLook() {}

  static DocumentKind look(Content content) throws IOException, Refusal {
    if (!Bytes.startsWith(content, 0, '%', 'P', 'D', 'F', '-')) {
      throw new Refusal("two-in-one");
    }
    String end = Bytes.end(content);
    int last = end.lastIndexOf("%%EOF");
    if (last < 0) {
      throw new Refusal("pdf-broken");
    }
    if (end.substring(last).strip().length() > 1024 || end.indexOf("PK\5\6", last) >= 0) {
      throw new Refusal("two-in-one");
    }
    refuseBomb(content);
    try (var pdf = open(content)) {
      look(pdf);
      return DocumentKind.PDF;
    } catch (InvalidPasswordException locked) {
      throw new Refusal("pdf-locked");
    } catch (IOException | ClassCastException | IllegalArgumentException | StackOverflowError e) {
      throw new Refusal("pdf-broken");
    }
  }

  private static PDDocument open(Content content) throws IOException {
    var memory = MemoryUsageSetting.setupMainMemoryOnly(WORKING_MEMORY).streamCache;
    return Loader.loadPDF(new PdfSource(content), memory);
  }

  private static void look(PDDocument pdf) throws Refusal {
    if (pdf.isEncrypted()) {
      throw new Refusal("pdf-locked");
    }
    if (pdf.getNumberOfPages() == 0) {
      throw new Refusal("pdf-broken");
    }
    var document = pdf.getDocument();
    if (document.getXrefTable().size() > MOST_OBJECTS) {
      throw new Refusal("bomb");
    }
    Deque<COSBase> open = new ArrayDeque<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    add(document.getTrailer(), open, seen);
    for (var key : document.getXrefTable().keySet()) {
      add(document.getObjectFromPool(key), open, seen);
    }
    while (!open.isEmpty()) {
      look(open.pop(), open, seen);
    }
  }

  private static void look(COSBase base, Deque<COSBase> open, Set<COSBase> seen) throws Refusal {
    switch (base) {
      case COSObject object -> add(object.getObject(), open, seen);
      case COSArray array -> array.forEach(each -> add(each, open, seen));
      case COSDictionary dictionary -> {
        judge(dictionary);
        dictionary.getValues().forEach(each -> add(each, open, seen));
      }
      default -> {}
    }
  }

  private static void add(COSBase base, Deque<COSBase> open, Set<COSBase> seen) {
    if (base instanceof COSObject || base instanceof COSArray || base instanceof COSDictionary) {
      if (seen.add(base)) {
        open.push(base);
      }
    }
  }

  private static void judge(COSDictionary dictionary) throws Refusal {
    String deed = dictionary.getNameAsString(COSName.S);
    String type = dictionary.getNameAsString(COSName.TYPE);
    if ("JavaScript".equals(deed)
        || dictionary.containsKey(COSName.JS)
        || dictionary.containsKey("JavaScript")) {
      throw new Refusal("pdf-script");
    }
    if (deed != null && COMMANDS.contains(deed)) {
      throw new Refusal("pdf-command");
    }
    if ("EmbeddedFile".equals(type)
        || dictionary.containsKey(COSName.EF)
        || dictionary.containsKey("EmbeddedFiles")
        || dictionary.containsKey("RichMediaContent")) {
      throw new Refusal("pdf-files");
    }
    if (dictionary.containsKey("XFA")) {
      throw new Refusal("pdf-form");
    }
  }

  /// What the parser itself unpacks, tables and packed objects, must not swell in its hands.
  private static void refuseBomb(Content content) throws IOException, Refusal {
    for (long at = 0; at < content.size(); at += WINDOW - 16) {
      int length = (int) Math.min(WINDOW, content.size() - at);
      String text = new String(content.bytes(at, length), ISO_8859_1);
      for (var word : Set.of("/ObjStm", "/XRef")) {
        for (int found = text.indexOf(word); found >= 0; found = text.indexOf(word, found + 1)) {
          refuseBomb(content, at + found);
        }
      }
    }
  }

  private static void refuseBomb(Content content, long at) throws IOException, Refusal {
    int length = (int) Math.min(2048, content.size() - at);
    int stream = new String(content.bytes(at, length), ISO_8859_1).indexOf("stream");
    if (stream < 0) {
      return;
    }
    long from = at + stream + 6;
    while (Bytes.startsWith(content, from, '\r') || Bytes.startsWith(content, from, '\n')) {
      from++;
    }
    if (unpacked(content, from) > MOST_UNPACKED) {
      throw new Refusal("bomb");
    }
  }

  private static long unpacked(Content content, long from) throws IOException {
    var inflater = new Inflater();
    byte[] in = new byte[16 * 1024];
    byte[] out = new byte[64 * 1024];
    long at = from;
    try {
      while (!inflater.finished() && inflater.getBytesWritten() <= MOST_UNPACKED) {
        if (inflater.needsInput()) {
          int read = content.read(at, in, 0, in.length);
          if (read <= 0) {
            break;
          }
          inflater.setInput(in, 0, read);
          at += read;
        }
        if (inflater.inflate(out) == 0 && inflater.needsDictionary()) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException notPacked) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
