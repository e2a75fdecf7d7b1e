package tw.jiegui.web.papers;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import tw.jiegui.web.language.Texts;

public enum PaperFormat {
  ODT("application/vnd.oasis.opendocument.text"),
  PDF("application/pdf");

  private final String mediaType;

  PaperFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public static PaperFormat of(String extension) {
    return valueOf(extension.toUpperCase(Locale.ROOT));
  }

  public Paper begin(String title, Texts texts) {
    return switch (this) {
      case ODT -> new Odt(title, texts);
      case PDF -> new Pdf(title, texts);
    };
  }

  /// The paper as a file to save under a name.
  public Response download(String name, Paper paper) {
    String file = name + "." + name().toLowerCase(Locale.ROOT);
    return Response.ok(paper.write())
        .header("Content-Type", mediaType)
        .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file))
        .build();
  }
}
