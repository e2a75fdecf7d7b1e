package tw.jiegui.web.traffic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tw.jiegui.core.authority.AuthorityId;

/// What is known of this request for those who later ask what happened.
@RequestScoped
public class Trace {
  private static final String TENANT = "jiegui.tenant";
  private static final String ROUTE = "jiegui.route";

  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected Trace() {}

  public String correlationId() {
    return Correlation.of(request);
  }

  public void belongsTo(AuthorityId authority) {
    request.setAttribute(TENANT, authority.value());
    LogMarks.belongsTo(authority);
  }

  void goesTo(String route) {
    request.setAttribute(ROUTE, route);
  }

  /// Empty until the guard of the path let the person in: a guess is no tenant.
  static Optional<String> tenant(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(TENANT));
  }

  static Optional<String> route(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ROUTE));
  }
}
