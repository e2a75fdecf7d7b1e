package tw.jiegui.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.language.Reading;

/// Where this request is among the addresses of the site.
@RequestScoped
class Addresses {
  @Inject private HttpServletRequest request;
  @Inject private Reading reading;

  @SuppressWarnings("NullAway.Init")
  protected Addresses() {}

  Link inOtherLanguage() {
    Language other = reading.language().other();
    return Link.to(
        Address.of("/language").with("to", other.tag()).with("back", current()).toString(),
        other.ownName());
  }

  private String current() {
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
      return failed;
    }
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
