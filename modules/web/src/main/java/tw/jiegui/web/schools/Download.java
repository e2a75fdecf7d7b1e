package tw.jiegui.web.schools;

import jakarta.ws.rs.core.Response;
import tw.jiegui.core.tables.TableFormat;

/// A file that a browser keeps instead of showing it.
record Download(String name, TableFormat format) {
  static Download of(String name, TableFormat format) {
    return new Download(name, format);
  }

  Response answer(byte[] content) {
    return Response.ok(content)
        .header("Content-Type", format.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"%s.%s\"".formatted(name, format.extension()))
        .build();
  }
}
