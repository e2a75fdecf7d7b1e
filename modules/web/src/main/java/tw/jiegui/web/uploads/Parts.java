package tw.jiegui.web.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.schools.Upload;

/// What came with a form that has a file. The container hands it out, to the guard against forgery
/// as to us; Jakarta REST would read the body a second time, and find nothing.
@RequestScoped
public class Parts {
  private static final int LONGEST_TEXT = 64 * 1024;

  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected Parts() {}

  /// One byte more than allowed, so that it shows. Nothing where no file was chosen.
  public Optional<Upload> findFile(String field, int mostBytes) throws IOException {
    var part = part(field);
    String name = part == null ? null : part.getSubmittedFileName();
    if (part == null || name == null || name.isEmpty()) {
      return Optional.empty();
    }
    try (var stream = part.getInputStream()) {
      return Optional.of(new Upload(name, stream.readNBytes(mostBytes + 1)));
    }
  }

  /// All that were chosen in one field, to be read in turn.
  public List<Part> listFiles(String field) throws IOException {
    try {
      return request.getParts().stream()
          .filter(part -> part.getName().equals(field))
          .filter(part -> !Objects.requireNonNullElse(part.getSubmittedFileName(), "").isEmpty())
          .toList();
    } catch (ServletException noParts) {
      return List.of();
    }
  }

  public String text(String field) throws IOException {
    var part = part(field);
    if (part == null) {
      return "";
    }
    try (var stream = part.getInputStream()) {
      return new String(stream.readNBytes(LONGEST_TEXT), UTF_8);
    }
  }

  private @Nullable Part part(String field) throws IOException {
    try {
      return request.getPart(field);
    } catch (ServletException noParts) {
      return null;
    }
  }
}
