package tw.jiegui.web.assets;

/// The addresses that pages refer to.
public record Files(
    String css, String js, String autosave, String uploads, String htmx, String logo, String icon) {
  public static final Files CURRENT =
      new Files(
          Assets.path("jiegui.css"),
          Assets.path("jiegui.js"),
          Assets.path("autosave.js"),
          Assets.path("uploads.js"),
          Assets.path("htmx.js"),
          Assets.path("logo.svg"),
          Assets.path("favicon.svg"));
}
