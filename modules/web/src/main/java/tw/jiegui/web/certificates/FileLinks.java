package tw.jiegui.web.certificates;

import java.util.List;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// The files that a certificate is handed out as.
final class FileLinks {
  private FileLinks() {}

  static List<Link> of(Shown shown, Texts texts) {
    var id = shown.mark().id();
    return List.of(
        Link.to(PublicPaths.paper(id), texts.of("certificates.file.pdf")),
        Link.to(PublicPaths.badge(id, "svg"), texts.of("certificates.file.svg")),
        Link.to(PublicPaths.badge(id, "png"), texts.of("certificates.file.png")),
        Link.to(PublicPaths.credential(id, "json"), texts.of("certificates.file.json")),
        Link.to(PublicPaths.credential(id, "jwt"), texts.of("certificates.file.jwt")));
  }
}
