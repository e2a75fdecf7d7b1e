package tw.jiegui.core.documents.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Files, good and bad, made for tests.
public final class MadeFiles {
  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private MadeFiles() {}

  interface Making {
    void to(ZipOutputStream zip) throws IOException;
  }

  interface Drawing {
    void on(PDDocument pdf) throws IOException;
  }

  /// Names and contents of entries by turns.
  static byte[] zip(Object... entries) {
    return zip(
        zip -> {
          for (int i = 0; i < entries.length; i += 2) {
            zip.putNextEntry(new ZipEntry(entries[i].toString()));
            zip.write(bytes(entries[i + 1]));
            zip.closeEntry();
          }
        });
  }

  static byte[] zip(Making making) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      making.to(zip);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static byte[] docx(Object... more) {
    return office(WORD, more);
  }

  static byte[] office(String type, Object... more) {
    var entries = new Object[more.length + 4];
    entries[0] = "[Content_Types].xml";
    entries[1] =
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>"
            .formatted(type);
    entries[2] = "word/document.xml";
    entries[3] = "<w:document>國際教育</w:document>";
    System.arraycopy(more, 0, entries, 4, more.length);
    return zip(entries);
  }

  public static byte[] odf(String type, Object... more) {
    return zip(
        zip -> {
          byte[] media = bytes(type);
          var first = new ZipEntry("mimetype");
          first.setMethod(ZipEntry.STORED);
          first.setSize(media.length);
          first.setCrc(sum(media));
          zip.putNextEntry(first);
          zip.write(media);
          zip.putNextEntry(new ZipEntry("content.xml"));
          zip.write(bytes("<office:document-content/>"));
          for (int i = 0; i < more.length; i += 2) {
            zip.putNextEntry(new ZipEntry(more[i].toString()));
            zip.write(bytes(more[i + 1]));
          }
        });
  }

  static byte[] rels(String type, String target) {
    return bytes(
        "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
            .formatted(type, target));
  }

  public static byte[] pdf() {
    return pdf(pdf -> {});
  }

  static byte[] pdf(Drawing drawing) {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      drawing.on(pdf);
      pdf.save(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static byte[] pdfDoing(String deed) {
    return pdf(
        pdf -> {
          var action = new COSDictionary();
          action.setName(COSName.S, deed);
          if (deed.equals("JavaScript")) {
            action.setItem(COSName.JS, new COSString("app.alert(1)"));
          }
          pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        });
  }

  static byte[] pdfWith(String key) {
    return pdf(
        pdf -> {
          var stream = new COSStream();
          pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), stream);
        });
  }

  static byte[] pdfWithFile() {
    return pdf(
        pdf -> {
          var file = new COSStream();
          file.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
          pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName("Odd"), file);
        });
  }

  static byte[] pdfLocked() {
    return pdf(
        pdf -> pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
  }

  static byte[] pdfWithoutPages() {
    return pdf(pdf -> pdf.removePage(0));
  }

  /// An object stream that unpacks to a hundred megabytes.
  static byte[] pdfBomb() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(
        bytes("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n"));
    try (var packed = new java.util.zip.DeflaterOutputStream(out)) {
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 100; i++) {
        packed.write(zeros);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(out.toByteArray());
    whole.writeBytes(bytes("\nendstream\nendobj\n%%EOF\n"));
    return whole.toByteArray();
  }

  public static byte[] picture(String format) {
    var out = new ByteArrayOutputStream();
    var picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400; i++) {
      picture.setRGB(i, i, 0x00a0c0 + i);
    }
    try {
      ImageIO.write(picture, format, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// A picture that says it is so large, and holds nothing of it.
  static byte[] pngOf(int width, int height) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    chunk(out, "IHDR", head);
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] body = joined(bytes(type), data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum(body)).array());
  }

  static byte[] webp(int declared) {
    var head = ByteBuffer.allocate(30).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    head.put(bytes("RIFF")).putInt(declared).put(bytes("WEBPVP8 ")).putInt(10);
    head.put(new byte[] {0, 0, 0, (byte) 0x9d, 1, 0x2a}).putShort((short) 16).putShort((short) 16);
    return head.array();
  }

  public static byte[] svg(String inside) {
    return bytes(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">%s</svg>"
            .formatted(inside));
  }

  static byte[] mp4(String second) {
    return joined(
        ByteBuffer.allocate(20)
            .putInt(20)
            .put(bytes("ftypisom"))
            .putInt(512)
            .put(bytes("isom"))
            .array(),
        ByteBuffer.allocate(8).putInt(8).put(bytes(second)).array());
  }

  static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] cut(byte[] whole) {
    return java.util.Arrays.copyOf(whole, whole.length * 2 / 3);
  }

  static byte[] replaced(byte[] whole, String from, String to) {
    return new String(whole, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
  }

  static byte[] bytes(Object content) {
    return content instanceof byte[] bytes ? bytes : content.toString().getBytes(UTF_8);
  }

  private static long sum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
