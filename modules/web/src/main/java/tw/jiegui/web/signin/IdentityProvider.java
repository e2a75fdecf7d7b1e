package tw.jiegui.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where people sign in.
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class IdentityProvider {
  @Inject
  @ConfigProperty(name = "OIDC_ISSUER")
  private String issuer;

  @Inject
  @ConfigProperty(name = "PUBLIC_URL")
  private String publicUrl;

  /// Signing out is a form of ours that ends there, so a content security policy's form-action must
  /// name it.
  public String origin() {
    var uri = URI.create(issuer);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /// Where a person changes his password.
  public String account() {
    return issuer + "/account/";
  }

  String endOfSession(String idToken) {
    return issuer
        + "/protocol/openid-connect/logout?id_token_hint="
        + URLEncoder.encode(idToken, UTF_8)
        + "&post_logout_redirect_uri="
        + URLEncoder.encode(publicUrl + "/signed-out", UTF_8);
  }
}
