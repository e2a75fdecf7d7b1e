package tw.jiegui.core.documents.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.files.Content;
import tw.jiegui.core.input.Checked;

/// Says what kind of document a file is, or why it is not taken in.
public final class Inspector {
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-tar",
          "application/x-gtar",
          "application/java-archive");

  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-elf",
          "application/x-mach-o",
          "application/x-object",
          "application/java-vm",
          "application/x-sh",
          "application/x-bat",
          "application/x-ms-shortcut",
          "text/x-python",
          "text/x-perl",
          "text/x-php");

  private static final Set<String> OLD_OFFICE =
      Set.of("application/x-tika-msoffice", "application/msword", "application/rtf");

  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "multipart/related", "message/rfc822");

  private static final Set<String> TEXTS = Set.of("txt", "csv", "md");

  public Checked<DocumentKind> inspect(String name, Content content) throws IOException {
    try {
      return new Checked.Valid<>(kind(name, content));
    } catch (Refusal refusal) {
      return new Checked.Invalid<>(List.of(refusal.problem()));
    }
  }

  private static DocumentKind kind(String name, Content content) throws IOException, Refusal {
    if (content.size() == 0) {
      throw new Refusal("empty");
    }
    String extension = FileNames.extension(name);
    var kind = look(detected(content), extension, content);
    if (!kind.extensions().contains(extension)) {
      throw new Refusal("wrong-extension", kind.slug(), extension);
    }
    return kind;
  }

  private static String detected(Content content) throws IOException {
    try (var stream = new BufferedInputStream(content.stream(), 64 * 1024)) {
      return MimeTypes.getDefaultMimeTypes()
          .detect(stream, new Metadata())
          .getBaseType()
          .toString();
    }
  }

  private static DocumentKind look(String type, String extension, Content content)
      throws IOException, Refusal {
    refuse(type);
    if (Bytes.startsWith(content, 0, 'P', 'K', 3, 4)) {
      return Containers.look(content);
    }
    return switch (type) {
      case "application/pdf" -> PdfLook.look(content);
      case "image/jpeg" -> Pictures.jpeg(content);
      case "image/png" -> Pictures.png(content);
      case "image/gif" -> Pictures.gif(content);
      case "image/webp" -> Pictures.webp(content);
      case "image/svg+xml" -> SvgLook.look(content);
      default -> other(type, extension, content);
    };
  }

  private static void refuse(String type) throws Refusal {
    if (PROGRAMS.contains(type) || type.startsWith("application/x-msdownload")) {
      throw new Refusal("program");
    }
    if (PAGES.contains(type)) {
      throw new Refusal("web-page");
    }
    if (OLD_OFFICE.contains(type)) {
      throw new Refusal("old-office");
    }
    if (ARCHIVES.contains(type) && !type.equals("application/zip")) {
      throw new Refusal("archive");
    }
  }

  /// Where nothing at the beginning says it, the name may, if the rest then agrees.
  private static DocumentKind other(String type, String extension, Content content)
      throws IOException, Refusal {
    if (FilmLook.isFilm(content)) {
      return FilmLook.look(content);
    }
    if (extension.equals("svg") && (type.startsWith("text/") || type.endsWith("xml"))) {
      return SvgLook.look(content);
    }
    boolean unknown = type.equals("application/octet-stream");
    boolean isText = type.startsWith("text/") || (unknown && TEXTS.contains(extension));
    if (!isText) {
      throw new Refusal(unknown ? "unknown" : "not-allowed", type);
    }
    TextLook.look(content);
    return extension.equals("csv") ? DocumentKind.CSV : DocumentKind.TEXT;
  }
}
