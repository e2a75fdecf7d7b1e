package tw.jiegui.core.documents;

/// How much may be handed in, said before anybody chooses a file.
public record Limits(long fileBytes, long documentsOfSchool, long bytesOfSchool) {
  static final int OPEN_UPLOADS = 50;
}
