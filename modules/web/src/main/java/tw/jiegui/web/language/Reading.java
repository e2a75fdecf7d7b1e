package tw.jiegui.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/// The language that this request is answered in: the one chosen, else the browser's, else Chinese.
@RequestScoped
public class Reading {
  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected Reading() {}

  public Texts texts() {
    return new Texts(language());
  }

  public Language language() {
    return chosen().orElseGet(this::preferred);
  }

  private Optional<Language> chosen() {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(Language.COOKIE))
        .map(Cookie::getValue)
        .flatMap(tag -> Language.tagged(tag).stream())
        .findFirst();
  }

  private Language preferred() {
    return Optional.ofNullable(request.getHeader("Accept-Language"))
        .map(Language::preferred)
        .orElse(Language.ZH_TW);
  }
}
