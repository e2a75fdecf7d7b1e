package tw.jiegui.web.forgery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The token is the first field of every form, so it is found without reading what follows, and
/// what was read is put back. Forms with files are another matter: there the container hands out
/// the parts, to us as to the resource, and would miss whatever had been read before.
final class FormToken {
  private static final int ENOUGH_BYTES = 256;
  private static final Pattern FIRST =
      Pattern.compile("^%s=([A-Za-z0-9_-]+)".formatted(ForgeryGuard.FIELD));

  private FormToken() {}

  static Optional<String> read(ContainerRequestContext request, HttpServletRequest underneath)
      throws IOException {
    MediaType type = request.getMediaType();
    return type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
        ? inParts(underneath)
        : inFront(request);
  }

  private static Optional<String> inFront(ContainerRequestContext request) throws IOException {
    InputStream body = request.getEntityStream();
    byte[] head = body.readNBytes(ENOUGH_BYTES);
    request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(head), body));
    return in(new String(head, ISO_8859_1));
  }

  private static Optional<String> inParts(HttpServletRequest request) throws IOException {
    try {
      Part part = request.getPart(ForgeryGuard.FIELD);
      return part == null
          ? Optional.empty()
          : Optional.of(new String(part.getInputStream().readNBytes(ENOUGH_BYTES), ISO_8859_1));
    } catch (ServletException noParts) {
      return Optional.empty();
    }
  }

  static Optional<String> in(String head) {
    Matcher field = FIRST.matcher(head);
    return field.find() ? Optional.of(field.group(1)) : Optional.empty();
  }
}
