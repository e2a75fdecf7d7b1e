package tw.jiegui.web.signin;

import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.members.Credentials;

/// Whoever makes this request, and the language that he chose when he signed in.
public record SignedIn(Credentials credentials, Optional<String> locale) {
  public String subject() {
    return credentials.person().subject();
  }

  public String name() {
    return credentials.person().name();
  }

  public String email() {
    return credentials.person().email();
  }

  public boolean emailVerified() {
    return credentials.emailVerified();
  }

  public Set<String> organizations() {
    return credentials.organizations();
  }

  public Set<String> realmRoles() {
    return credentials.realmRoles();
  }

  public Optional<String> ssoSubject() {
    return credentials.ssoSubject();
  }
}
