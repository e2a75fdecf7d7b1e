package tw.jiegui.web.pages;

import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/// After a write, on to the page that shows it. The address stays a path, so that it is right
/// behind any proxy.
public final class Redirect {
  private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

  private Redirect() {}

  public static Response to(String path) {
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", withinThisSite(path))
        .build();
  }

  /// The path itself, or the front page where it would lead to another site.
  public static String withinThisSite(String path) {
    return OWN_PATH.matcher(path).matches() ? path : "/";
  }
}
