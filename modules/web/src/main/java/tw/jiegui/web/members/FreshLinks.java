package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.members.Secret;

/// A link that was made just now, until the page that shows it once has been shown.
@RequestScoped
class FreshLinks {
  private static final String ATTRIBUTE = "jiegui.link.";

  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "PUBLIC_URL", defaultValue = "http://localhost:9080")
  private String publicUrl;

  @SuppressWarnings("NullAway.Init")
  protected FreshLinks() {}

  String address(AuthorityId authority, Secret secret) {
    return publicUrl + new MemberPaths(authority).accept(secret);
  }

  void keep(AuthorityId authority, UUID invitation, Secret secret) {
    request.getSession().setAttribute(ATTRIBUTE + invitation, address(authority, secret));
  }

  Optional<String> take(UUID invitation) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ATTRIBUTE + invitation) instanceof String link)) {
      return Optional.empty();
    }
    session.removeAttribute(ATTRIBUTE + invitation);
    return Optional.of(link);
  }
}
