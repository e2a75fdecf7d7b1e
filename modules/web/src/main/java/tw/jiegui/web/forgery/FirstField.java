package tw.jiegui.web.forgery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The token is the first field of every form, so it can be read without reading the upload that
/// follows, and what was read is put back.
final class FirstField {
  private static final int ENOUGH = 1024;
  private static final Pattern URL_ENCODED =
      Pattern.compile("^%s=([A-Za-z0-9_-]+)".formatted(ForgeryGuard.FIELD));
  private static final Pattern MULTIPART =
      Pattern.compile(
          "^--[^\r\n]+\r\n(?:[^\r\n]+\r\n)*?(?i:content-disposition): form-data; name=\"%s\"\r\n(?:[^\r\n]+\r\n)*\r\n([A-Za-z0-9_-]+)\r\n"
              .formatted(ForgeryGuard.FIELD));

  private FirstField() {}

  static Optional<String> read(ContainerRequestContext request) throws IOException {
    InputStream body = request.getEntityStream();
    byte[] head = body.readNBytes(ENOUGH);
    request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(head), body));
    return in(new String(head, ISO_8859_1), request.getMediaType());
  }

  static Optional<String> in(String head, MediaType type) {
    boolean parts = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    Matcher field = (parts ? MULTIPART : URL_ENCODED).matcher(head);
    return field.find() ? Optional.of(field.group(1)) : Optional.empty();
  }
}
