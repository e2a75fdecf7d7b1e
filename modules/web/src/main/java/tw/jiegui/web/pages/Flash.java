package tw.jiegui.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import tw.jiegui.web.language.Texts;

/// What the next page tells the same person, once, after a form did its work.
@RequestScoped
public class Flash {
  private static final String ATTRIBUTE = "jiegui.flash";

  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected Flash() {}

  public void done(String text) {
    say("SUCCESS", text);
  }

  /// With the way to do it back, or what else comes next.
  public void done(String text, Link next) {
    say("SUCCESS", text, next.href(), next.text());
  }

  public void note(String text) {
    say("NOTICE", text);
  }

  private void say(String... words) {
    request.getSession().setAttribute(ATTRIBUTE, words);
  }

  Optional<Banner> take(Texts texts) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String[] said)) {
      return Optional.empty();
    }
    session.removeAttribute(ATTRIBUTE);
    String title = texts.of("pages.banner." + said[0].toLowerCase(Locale.ROOT));
    Link next = said.length > 2 ? Link.to(said[2], said[3]) : null;
    return Optional.of(new Banner(Banner.Kind.valueOf(said[0]), title, said[1], next));
  }
}
