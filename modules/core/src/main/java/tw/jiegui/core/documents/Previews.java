package tw.jiegui.core.documents;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageInputStreamImpl;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import tw.jiegui.core.documents.inspection.PdfSource;
import tw.jiegui.core.files.Content;
import tw.jiegui.core.files.InMemory;

/// Small pictures of documents: of a picture itself, of a PDF its first page, of an office document
/// the one that the office itself put in.
final class Previews {
  static final int LONGEST_SIDE = 320;
  private static final int LONGEST_DRAWN = 20_000;
  private static final int LARGEST_ENCLOSED = 1024 * 1024;
  private static final Set<String> ENCLOSED =
      Set.of(
          "Thumbnails/thumbnail.png",
          "docProps/thumbnail.jpeg",
          "docProps/thumbnail.jpg",
          "docProps/thumbnail.png");
  private static final long WORKING_MEMORY = 32L * 1024 * 1024;

  private Previews() {}

  /// A JPEG, or nothing where no picture can be made.
  static Optional<byte[]> make(DocumentKind kind, Content content) throws IOException {
    return switch (kind) {
      case JPEG, PNG, GIF -> picture(content).map(Previews::jpeg);
      case WEBP -> Optional.of(jpeg(webp(content)));
      case SVG -> Drawings.draw(content, 2 * LONGEST_SIDE).map(Previews::jpeg);
      case PDF -> Optional.of(jpeg(firstPage(content)));
      case ODT, ODS, ODP, DOCX, XLSX, PPTX -> enclosed(content).map(Previews::jpeg);
      case CSV, TEXT, MP4 -> Optional.empty();
    };
  }

  private static Optional<Image> picture(Content content) throws IOException {
    try (var source = new Source(content)) {
      var readers = ImageIO.getImageReaders(source);
      return readers.hasNext() ? Optional.of(picture(readers.next(), source)) : Optional.empty();
    }
  }

  /// Named here: whether ImageIO finds a plug-in within an application hangs on who asked it first.
  private static Image webp(Content content) throws IOException {
    try (var source = new Source(content)) {
      return picture(new WebPImageReaderSpi().createReaderInstance(), source);
    }
  }

  private static Optional<Image> enclosed(Content content) throws IOException {
    try (var archive = new ZipInputStream(content.stream())) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        if (ENCLOSED.contains(entry.getName())) {
          byte[] bytes = archive.readNBytes(LARGEST_ENCLOSED + 1);
          return bytes.length > LARGEST_ENCLOSED ? Optional.empty() : picture(new InMemory(bytes));
        }
      }
      return Optional.empty();
    }
  }

  /// Of a large picture only every so many rows and columns are taken.
  private static Image picture(ImageReader reader, ImageInputStream source) throws IOException {
    try {
      reader.setInput(source, true, true);
      int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
      if (longest > LONGEST_DRAWN) {
        throw new IOException(longest + " pixels are too many to draw");
      }
      int every = Math.max(1, longest / (2 * LONGEST_SIDE));
      var wanted = reader.getDefaultReadParam();
      wanted.setSourceSubsampling(every, every, 0, 0);
      return reader.read(0, wanted);
    } finally {
      reader.dispose();
    }
  }

  private static Image firstPage(Content content) throws IOException {
    var memory = MemoryUsageSetting.setupMainMemoryOnly(WORKING_MEMORY).streamCache;
    try (var pdf = Loader.loadPDF(new PdfSource(content), memory)) {
      var box = pdf.getPage(0).getCropBox();
      float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
      var renderer = new PDFRenderer(pdf);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImage(0, 2 * LONGEST_SIDE / longest, ImageType.RGB);
    }
  }

  private static byte[] jpeg(Image image) {
    double scale =
        Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(null), image.getHeight(null)));
    int width = Math.max(1, (int) Math.round(image.getWidth(null) * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight(null) * scale));
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    var written = new ByteArrayOutputStream();
    try {
      ImageIO.write(small, "jpg", written);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return written.toByteArray();
  }

  /// A content as ImageIO reads it, with no file of its own beside.
  private static final class Source extends ImageInputStreamImpl {
    private final Content content;

    Source(Content content) {
      this.content = content;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      bitOffset = 0;
      int read = content.read(streamPos, into, offset, length);
      streamPos += Math.max(0, read);
      return read;
    }

    @Override
    public long length() {
      return content.size();
    }
  }
}
