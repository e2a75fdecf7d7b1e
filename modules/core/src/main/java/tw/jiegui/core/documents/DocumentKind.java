package tw.jiegui.core.documents;

import java.util.List;
import java.util.Locale;

/// What may be handed in, told by its content; the name has to agree.
public enum DocumentKind {
  PDF(Family.PDF, "application/pdf", "pdf"),
  JPEG(Family.PICTURE, "image/jpeg", "jpg", "jpeg", "jfif"),
  PNG(Family.PICTURE, "image/png", "png"),
  WEBP(Family.PICTURE, "image/webp", "webp"),
  GIF(Family.PICTURE, "image/gif", "gif"),
  SVG(Family.PICTURE, "image/svg+xml", "svg"),
  ODT(Family.WRITING, "application/vnd.oasis.opendocument.text", "odt"),
  ODS(Family.SHEET, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP(Family.SLIDES, "application/vnd.oasis.opendocument.presentation", "odp"),
  DOCX(
      Family.WRITING,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  XLSX(Family.SHEET, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX(
      Family.SLIDES,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "pptx"),
  CSV(Family.SHEET, "text/csv", "csv"),
  TEXT(Family.WRITING, "text/plain", "txt", "md"),
  MP4(Family.FILM, "video/mp4", "mp4", "m4v");

  /// How people look for them.
  public enum Family {
    PDF,
    PICTURE,
    WRITING,
    SHEET,
    SLIDES,
    FILM;

    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }

    public List<DocumentKind> kinds() {
      return List.of(DocumentKind.values()).stream().filter(kind -> kind.family == this).toList();
    }
  }

  private final Family family;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> extensions;

  DocumentKind(Family family, String mediaType, String... extensions) {
    this.family = family;
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  public Family family() {
    return family;
  }

  public String mediaType() {
    return mediaType;
  }

  public List<String> extensions() {
    return extensions;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
