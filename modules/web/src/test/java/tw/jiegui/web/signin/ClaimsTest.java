package tw.jiegui.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  @Test
  void aTokenSaysWhoSomebodyIsAndWhereHeBelongs() {
    var signedIn =
        signedIn(
            """
            {"sub": "s-1", "name": "臺北市承辦人員", "email": "a@b.example", "email_verified": true,
             "organization": ["taipei", "keelung"], "groups": ["officer"], "sso_subject": "x", "locale": "en"}
            """);
    assertEquals("臺北市承辦人員", signedIn.name());
    assertEquals("s-1", signedIn.subject());
    assertEquals(Set.of("taipei", "keelung"), signedIn.organizations());
    assertEquals(Set.of("officer"), signedIn.realmRoles());
    assertEquals(Optional.of("x"), signedIn.ssoSubject());
    assertEquals(Optional.of("en"), signedIn.locale());
  }

  @Test
  void rolesThatAreNotOursAreLeftOut() {
    var signedIn = signedIn("{\"sub\": \"s\", \"groups\": [\"offline_access\", \"reviewer\"]}");
    assertEquals(Set.of("reviewer"), signedIn.realmRoles());
  }

  @Test
  void whatATokenLeavesOutIsNeitherVerifiedNorAnOrganization() {
    var signedIn = signedIn("{\"sub\": \"machine\"}");
    assertEquals("machine", signedIn.name());
    assertEquals("", signedIn.email());
    assertFalse(signedIn.emailVerified());
    assertEquals(Set.of(), signedIn.organizations());
  }

  private static SignedIn signedIn(String payload) {
    var middle = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(UTF_8));
    return Claims.of("header." + middle + ".signature").signedIn();
  }
}
