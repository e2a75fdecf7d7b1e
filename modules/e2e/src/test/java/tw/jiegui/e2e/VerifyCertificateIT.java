package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// A certificate as everybody checks it, and as officers end it.
@BrowserTest
class VerifyCertificateIT {
  private static final HttpClient ANYBODY = HttpClient.newHttpClient();

  private static HttpResponse<byte[]> fetch(String address, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address));
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    return ANYBODY.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(String address, String... headers) throws Exception {
    return new String(fetch(address, headers).body(), StandardCharsets.UTF_8);
  }

  /// The first value of a field of JSON that is one word.
  private static String value(String json, String field) {
    var found = Pattern.compile("\"" + field + "\":\\s*\"([^\"]*)\"").matcher(json);
    assertTrue(found.find(), field + " in " + json);
    return found.group(1);
  }

  /// The header, the payload, and the signature as it was sent.
  private record Token(String header, String payload, List<String> parts) {
    static Token of(String compact) {
      var parts = List.of(compact.split("\\.", -1));
      return new Token(plain(parts.get(0)), plain(parts.get(1)), parts);
    }

    /// With what is published at the address of the key that it names.
    boolean isVerified() throws Exception {
      String jwk = text(value(header, "kid"));
      var key =
          KeyFactory.getInstance("RSA")
              .generatePublic(
                  new RSAPublicKeySpec(number(value(jwk, "n")), number(value(jwk, "e"))));
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initVerify(key);
      signature.update((parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII));
      return signature.verify(Base64.getUrlDecoder().decode(parts.get(2)));
    }

    private static BigInteger number(String base64) {
      return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }

    private static String plain(String base64) {
      return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
    }
  }

  /// Whether the list of states has taken back what a credential names.
  private static boolean isTakenBack(String credential) throws Exception {
    var states = Token.of(text(value(credential, "statusListCredential")));
    assertTrue(states.isVerified());
    int place = Integer.parseInt(value(credential, "statusListIndex"));
    byte[] bits = unpacked(value(states.payload(), "encodedList"));
    return (bits[place / 8] & (0x80 >>> (place % 8))) != 0;
  }

  private static byte[] unpacked(String encoded) throws IOException {
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    }
  }

  @Test
  void an_officer_revokes_one_and_everybody_reads_so() throws Exception {
    String page = revoke();
    try (var anybody = Visit.inEnglish().open(page)) {
      anybody.picture("certificate-revoked").isAccessible();
      assertTrue(anybody.text().contains("was revoked on"), anybody::text);
      assertFalse(anybody.text().contains("forged"), "the reason is not published");
    }
    String verification = text(Country.url(page + "/verification"));
    assertEquals("revoked", value(verification, "standing"));
    var credential = Token.of(text(Country.url(page + "/credential.jwt")));
    assertTrue(credential.isVerified());
    assertTrue(isTakenBack(credential.payload()));
  }

  /// Returns the public page of what was revoked, after everybody could read that it was valid.
  private static String revoke() throws Exception {
    try (var officer = Visit.inEnglish().signIn("ministry-officer");
        var late = Visit.inEnglish().signIn("ministry-admin")) {
      officer.open("/ministry/certificates").picture("certificates-given").isAccessible();
      officer.open("/ministry/certificates?home=taipei&standing=valid&award=siep-badge/basic");
      officer.page().locator("tbody a").first().click();
      officer.page().waitForLoadState();
      String file = officer.path();
      String page = "/certificates/" + file.replaceAll(".*/", "");
      officer.picture("certificate-file").isAccessible();
      late.open(file);
      isValidForAll(page);

      officer.page().locator("form[action$='/revoke'] button").click();
      assertTrue(officer.page().locator("#revoke_reason-error").isVisible(), officer::text);
      officer.picture("certificate-no-reason").isAccessible();
      officer.type("revoke_reason", "The application was forged.");
      officer.page().locator("form[action$='/revoke'] button").click();
      officer.page().locator(".govuk-notification-banner").waitFor();
      assertTrue(officer.text().contains("Revoked"), officer::text);
      officer.picture("certificate-file-revoked").isAccessible();

      late.type("revoke_reason", "Me too.");
      late.page().locator("form[action$='/revoke'] button").click();
      late.page().locator("[role=alert]").waitFor();
      assertTrue(late.text().contains("Somebody else dealt with"), late::text);
      late.picture("certificate-overtaken").isAccessible();
      return page;
    }
  }

  private static void isValidForAll(String page) throws Exception {
    try (var anybody = Visit.inChinese().open(page)) {
      anybody.picture("certificate-valid").isAccessible();
      assertTrue(anybody.text().contains("有效"), anybody::text);
    }
    var credential = Token.of(text(Country.url(page + "/credential.jwt")));
    assertTrue(credential.isVerified());
    assertFalse(isTakenBack(credential.payload()));
    assertEquals("valid", value(text(Country.url(page + "/verification")), "standing"));
  }

  @Test
  void a_number_read_off_a_paper_leads_to_its_page_and_an_unknown_one_is_helped() {
    try (var anybody = Visit.inEnglish().open("/certificates")) {
      anybody.picture("certificate-verify").isAccessible();
      anybody.open("/certificates?number=ministry-siep-badge-999-0001");
      anybody.picture("certificate-unknown").isAccessible();
      assertTrue(anybody.text().contains("There is no such certificate"), anybody::text);
    }
    try (var anybody = Visit.inEnglishWithoutScript()) {
      anybody.open("/certificates/register?home=keelung");
      String number = anybody.page().locator("tbody a").first().innerText();
      anybody.open("/certificates").type("number", number.toLowerCase(Locale.ROOT));
      anybody.page().locator("main form button").click();
      anybody.page().waitForURL(address -> address.matches(".*/certificates/[0-9a-f-]{36}"));
      assertTrue(anybody.text().contains(number), anybody::text);
    }
  }

  @Test
  void the_files_are_handed_to_whoever_asks_and_say_how_long_they_keep() throws Exception {
    String data = text(Country.url("/certificates/register/data.json?home=keelung"));
    assertEquals("https://data.gov.tw/license", value(data, "licence"));
    String page = value(data, "page");
    var paper = fetch(page + "/certificate.pdf");
    assertEquals(200, paper.statusCode());
    assertTrue(new String(paper.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    assertTrue(text(page + "/badge.svg").contains("openbadges:credential"));
    var picture = fetch(page + "/badge.png");
    assertEquals("image/png", picture.headers().firstValue("Content-Type").orElse(""));
    assertTrue(Token.of(baked(picture.body())).isVerified());
    assertTrue(text(page + "/credential.json").contains("EnvelopedVerifiableCredential"));
    var verification = fetch(page + "/verification");
    String tag = verification.headers().firstValue("ETag").orElseThrow();
    assertEquals("*", verification.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertEquals(304, fetch(page + "/verification", "If-None-Match", tag).statusCode());
    String nowhere = page.replaceAll("[0-9a-f]{4}$", "0000") + "/verification";
    var unknown = fetch(nowhere, "Accept", "application/json");
    assertEquals(404, unknown.statusCode());
    assertTrue(
        unknown.headers().firstValue("Content-Type").orElse("").startsWith("application/problem"));
    var keys = fetch(Country.url("/certificates/issuers/ministry/keys"));
    assertEquals("public, max-age=300", keys.headers().firstValue("Cache-Control").orElse(""));
    assertEquals(404, fetch(Country.url("/certificates/issuers/nowhere/keys")).statusCode());
  }

  /// The text that stands in a PNG under the keyword of Open Badges 3.0.
  private static String baked(byte[] png) {
    int chunk = new String(png, StandardCharsets.ISO_8859_1).indexOf("iTXt");
    int length = ByteBuffer.wrap(png).getInt(chunk - Integer.BYTES);
    String text = new String(png, chunk + 4, length, StandardCharsets.ISO_8859_1);
    assertTrue(text.startsWith("openbadgecredential\0\0\0\0\0"), text);
    return text.substring(text.lastIndexOf('\0') + 1);
  }

  @Test
  void the_register_narrows_and_shows_where_the_schools_are() {
    try (var anybody = Visit.inChinese().open("/certificates/register")) {
      anybody.picture("certificate-register").isAccessible();
      anybody.open("/certificates/register?home=taipei&stage=elementary&standing=all");
      anybody.picture("certificate-register-taipei").isAccessible();
      assertTrue(anybody.page().locator("#district option").count() > 1);
    }
    try (var phone = Visit.onAPhone().open("/certificates/register")) {
      phone.isAccessible().fitsTheScreen();
      phone.open("/certificates").fitsTheScreen();
    }
  }

  @Test
  void a_school_finds_what_it_holds_whoever_gave_it() {
    try (var school = Visit.inChinese().signIn("keelung-coordinator")) {
      school.open("/keelung/certificates").picture("certificates-own").isAccessible();
      assertTrue(school.text().contains("MINISTRY-SIEP-BADGE"), school::text);
      assertTrue(school.page().locator("a[href$='certificate.pdf']").count() >= 2);
    }
  }

  @Test
  void an_administrator_changes_the_key_and_what_the_old_one_signed_still_verifies()
      throws Exception {
    String page = value(text(Country.url("/certificates/register/data.json?home=yilan")), "page");
    var before = Token.of(text(page + "/credential.jwt"));
    try (var admin = Visit.inEnglish().signIn("ministry-admin")) {
      admin.open("/ministry/certificates/keys").picture("certificate-keys").isAccessible();
      admin.type("reason", "Once a year.").press();
      admin.page().locator(".govuk-notification-banner").waitFor();
      admin.picture("certificate-keys-changed").isAccessible();
    }
    var after = Token.of(text(page + "/credential.jwt"));
    assertFalse(before.header().equals(after.header()));
    assertTrue(before.isVerified());
    assertTrue(after.isVerified());
  }

  @Test
  void a_program_lists_corrects_and_is_told_what_is_wrong() {
    var officer = Api.of("ministry-officer", "ministry");
    var found = officer.get("certificates?home=yunlin&standing=valid");
    assertEquals(200, found.status(), found::toString);
    String file = "certificates/" + found.one("id");
    String body =
        "{\"name_zh\": \"更正國小\", \"valid_from\": \"2026-08-01\", \"valid_until\":"
            + " \"2029-07-31\", \"reason\": \"校名更正\"}";
    assertEquals(
        "428 precondition-required []", officer.send("POST", file + "/replace", body).problem());
    assertEquals(
        "422 invalid [name_zh, valid_from, valid_until, reason]",
        officer
            .send(
                "POST", file + "/replace", "{}", "If-Match", "\"1\"", "Idempotency-Key", "v-0001-1")
            .problem());
    String[] headers = {"If-Match", "\"1\"", "Idempotency-Key", "v-0001-2"};
    var made = officer.send("POST", file + "/replace", body, headers);
    assertEquals(201, made.status(), made::toString);
    assertEquals(made.body(), officer.send("POST", file + "/replace", body, headers).body());
    assertEquals("superseded", officer.get(file).one("standing"));
    assertEquals(
        "412 precondition-failed []",
        officer
            .send("POST", file + "/revoke", "{\"reason\": \"x\"}", "If-Match", "\"1\"")
            .problem());
    assertEquals(404, Api.of("taipei-officer", "taipei").get(file).status());
    assertEquals(403, Api.of("keelung-teacher", "keelung").get("certificates").status());
  }
}
