package tw.jiegui.web.certificates;

import jakarta.ws.rs.core.Response;

/// What programs of other sites may read, and keep for a while.
final class Open {
  /// After this time at the latest everybody knows that a certificate was taken back.
  static final int SOME_MINUTES = 300;

  /// A key stays what it is.
  static final int A_DAY = 86_400;

  private Open() {}

  /// Of no seconds it may be kept too, if it is asked for again each time.
  static Response.ResponseBuilder toAll(Response.ResponseBuilder response, int seconds) {
    return response
        .header("Access-Control-Allow-Origin", "*")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header("Cache-Control", seconds == 0 ? "no-cache" : "public, max-age=" + seconds);
  }
}
