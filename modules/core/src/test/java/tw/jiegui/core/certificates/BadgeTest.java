package tw.jiegui.core.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tw.jiegui.core.policy.Bilingual;

/// What we sign, verified with a library of somebody else's.
class BadgeTest {
  private static final Site SITE = new Site("https://jiegui.example");
  private static final Badge BADGE =
      new Badge(
          SITE,
          new Badge.Issuer(
              Samples.TAIPEI, new Bilingual("臺北市政府教育局", "Taipei Department of Education")));
  private static final KeyPair OLD = RsaKeys.make();
  private static final KeyPair NEW = RsaKeys.make();
  private static final String SVG =
      "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>";

  private static String token(int number, KeyPair pair) {
    return Jws.compact(
        SITE.key(Samples.TAIPEI, number), BADGE.payload(Samples.shown(7)), pair.getPrivate());
  }

  private static VerifyingKey shown(int number, KeyPair pair) {
    return new VerifyingKey(number, (RSAPublicKey) pair.getPublic(), Instant.EPOCH);
  }

  private static boolean isVerified(String token, List<VerifyingKey> published) throws Exception {
    var jwt = SignedJWT.parse(token);
    assertEquals(JWSAlgorithm.RS256, jwt.getHeader().getAlgorithm());
    var key =
        JWKSet.parse(BADGE.keys(published).toString())
            .getKeyByKeyId(jwt.getHeader().getKeyID())
            .toRSAKey();
    return jwt.verify(new RSASSAVerifier(key));
  }

  @Test
  void another_library_verifies_what_old_and_new_keys_signed() throws Exception {
    var published = List.of(shown(2, NEW), shown(1, OLD));
    assertTrue(isVerified(token(1, OLD), published));
    assertTrue(isVerified(token(2, NEW), published));
  }

  @Test
  void it_refuses_a_changed_word_and_a_foreign_key() throws Exception {
    var published = List.of(shown(2, NEW), shown(1, OLD));
    assertFalse(isVerified(token(2, OLD), published));
    var parts = List.of(token(1, OLD).split("\\.", -1));
    String other = Jws.base64(BADGE.payload(Samples.shown(8)).toString().getBytes(UTF_8));
    assertFalse(isVerified(parts.get(0) + "." + other + "." + parts.get(2), published));
  }

  @Test
  void the_claims_say_the_same_as_the_credential() throws Exception {
    var claims = SignedJWT.parse(token(1, OLD)).getJWTClaimsSet();
    var payload = BADGE.payload(Samples.shown(7));
    assertEquals(payload.getJsonObject("issuer").getString("id"), claims.getIssuer());
    assertEquals(payload.getString("id"), claims.getJWTID());
    assertEquals(payload.getJsonObject("credentialSubject").getString("id"), claims.getSubject());
    assertEquals(
        Instant.parse(payload.getString("validFrom")), claims.getNotBeforeTime().toInstant());
    assertEquals(
        Instant.parse(payload.getString("validUntil")), claims.getExpirationTime().toInstant());
    assertEquals(Instant.parse("2029-07-31T15:59:59Z"), claims.getExpirationTime().toInstant());
  }

  /// The members that Open Badges 3.0 requires, and no one person among them.
  @Test
  void it_is_an_open_badge() {
    JsonObject payload = BADGE.payload(Samples.shown(7));
    assertEquals(
        "https://www.w3.org/ns/credentials/v2", payload.getJsonArray("@context").getString(0));
    assertTrue(
        payload
            .getJsonArray("@context")
            .getString(1)
            .startsWith("https://purl.imsglobal.org/spec/ob/v3p0/context"));
    assertEquals("OpenBadgeCredential", payload.getJsonArray("type").getString(1));
    var subject = payload.getJsonObject("credentialSubject");
    assertEquals("TAIPEI-ISA-115-0001", subject.getString("licenseNumber"));
    var achievement = subject.getJsonObject("achievement");
    for (String needed : List.of("id", "type", "name", "description", "criteria")) {
      assertTrue(achievement.containsKey(needed), needed);
    }
    var status = payload.getJsonObject("credentialStatus");
    assertEquals("BitstringStatusListEntry", status.getString("type"));
    assertEquals("7", status.getString("statusListIndex"));
  }

  @Test
  void what_is_baked_into_a_picture_comes_out_again() throws Exception {
    String token = token(1, OLD);
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var picture =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Carrier.baked(SVG, token).getBytes(UTF_8)));
    var credential = (Element) picture.getDocumentElement().getFirstChild();
    assertEquals("https://purl.imsglobal.org/ob/v3p0", credential.getNamespaceURI());
    assertEquals("credential", credential.getLocalName());
    assertEquals(token, credential.getAttribute("verify"));
    assertTrue(isVerified(credential.getAttribute("verify"), List.of(shown(1, OLD))));
  }

  /// Read again by the JDK's own reader, which checks the sum of the chunk.
  @Test
  void what_is_baked_into_a_png_comes_out_again_and_the_picture_stays() throws Exception {
    var picture = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(1, 0, 0x123456);
    var png = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(picture, "png", png));
    String token = token(1, OLD);
    var reader = ImageIO.getImageReadersByFormatName("png").next();
    reader.setInput(
        ImageIO.createImageInputStream(
            new ByteArrayInputStream(Carrier.baked(png.toByteArray(), token))));
    var root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
    var entries = ((Element) root).getElementsByTagName("iTXtEntry");
    assertEquals(1, entries.getLength());
    var entry = (Element) entries.item(0);
    assertEquals("openbadgecredential", entry.getAttribute("keyword"));
    assertEquals("FALSE", entry.getAttribute("compressionFlag").toUpperCase(Locale.ROOT));
    assertEquals(token, entry.getAttribute("text"));
    assertEquals(0xff123456, reader.read(0).getRGB(1, 0));
  }

  @Test
  void its_envelope_holds_it_whole() {
    String token = token(1, OLD);
    String envelope = Carrier.envelope(token).toString();
    try (var reader = Json.createReader(new StringReader(envelope))) {
      var read = reader.readObject();
      assertEquals("EnvelopedVerifiableCredential", read.getString("type"));
      assertEquals("data:application/vc+jwt," + token, read.getString("id"));
    }
  }
}
