package tw.jiegui.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.assets.Files;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.language.Texts;

/// Everything around the content of a page.
public record Shell(Heading heading, Masthead masthead, Texts texts, Footing footing) {
  /// The flash says what the form before this page did.
  public record Heading(String title, List<Link> crumbs, @Nullable Banner flash) {
    public Heading {
      crumbs = List.copyOf(crumbs);
    }
  }

  /// Whose pages these are and who reads them; both absent on the front page.
  public record Masthead(
      @Nullable AuthorityName authority,
      @Nullable Reader reader,
      List<Link> navigation,
      List<Link> elsewhere) {
    public Masthead {
      navigation = List.copyOf(navigation);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /// The service's own colour is the line under the masthead until an authority brings its own.
  public String lineClass() {
    AuthorityName authority = masthead.authority();
    return authority == null ? "masthead" : "masthead authority-" + authority.id();
  }

  public record AuthorityName(String id, String name, String bureau) {
    public String path() {
      return "/" + id + "/";
    }
  }

  public record Reader(String name, List<String> hats) {
    public Reader {
      hats = List.copyOf(hats);
    }
  }

  /// The token is empty for whoever is not signed in: he has nothing to send.
  public record Footing(String today, String token, String correlationId, Link otherLanguage) {}

  public Files files() {
    return Files.CURRENT;
  }

  public String title() {
    return heading.title();
  }

  public String token() {
    return footing.token();
  }

  public Language language() {
    return texts.language();
  }
}
