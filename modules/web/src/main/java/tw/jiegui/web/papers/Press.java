package tw.jiegui.web.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Prints XHTML as an accessible PDF (PDF/UA-1) in the one typeface that it carries, named
/// `jiegui`: Noto Sans TC without the Kangxi radicals, and with a glyph for each character where
/// two shared one. Otherwise text that is copied out of a PDF would hold a radical, or another dash
/// or dot, in the place of the character that looks like it.
public final class Press {
  /// Stands for a character that the typeface lacks, as is the custom in print.
  private static final String LACKING = "〓";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private static final int REGULAR = 400;

  /// Per inch, enough to read the smallest print and the QR code.
  private static final int DOTS = 110;

  private static final byte[] TYPEFACE = typeface();

  private Press() {}

  public static byte[] print(String xhtml) {
    var out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(
              () -> new ByteArrayInputStream(TYPEFACE), "jiegui", REGULAR, FontStyle.NORMAL, true)
          .useReplacementText(LACKING)
          .withHtmlContent(xhtml, null)
          .withProducer("Jiegui")
          .toStream(out)
          .run();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// The first page of a paper as a PNG.
  public static byte[] picture(byte[] pdf) {
    var out = new ByteArrayOutputStream();
    try (var paper = Loader.loadPDF(pdf)) {
      ImageIO.write(new PDFRenderer(paper).renderImageWithDPI(0, DOTS), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// Text as XML can hold it.
  public static String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static byte[] typeface() {
    try (InputStream packed = Press.class.getResourceAsStream("noto-sans-tc.ttf.gz");
        var open = new GZIPInputStream(Objects.requireNonNull(packed))) {
      return open.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
