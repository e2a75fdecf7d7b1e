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
    request.getSession().setAttribute(ATTRIBUTE, new String[] {"SUCCESS", text});
  }

  public void note(String text) {
    request.getSession().setAttribute(ATTRIBUTE, new String[] {"NOTICE", text});
  }

  Optional<Banner> take(Texts texts) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String[] said)) {
      return Optional.empty();
    }
    session.removeAttribute(ATTRIBUTE);
    String title = texts.of("pages.banner." + said[0].toLowerCase(Locale.ROOT));
    return Optional.of(new Banner(Banner.Kind.valueOf(said[0]), title, said[1]));
  }
}
