package tw.jiegui.core.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;

/// Whatever a certificate is handed out as keeps to the published classes, and what would not is
/// told.
class StandardTest {
  private static final Site SITE = new Site("https://jiegui.example/school");
  private static final Instant NOW = Instant.parse("2026-08-01T01:00:00Z");
  private static final KeyPair PAIR = RsaKeys.make();
  private static final Badge BADGE =
      badge(new Bilingual("臺北市政府教育局", "Taipei Department of Education"));

  private static Badge badge(Bilingual issuer) {
    return new Badge(SITE, new Badge.Issuer(Samples.TAIPEI, issuer));
  }

  private static JsonObject credential() {
    return BADGE.payload(Samples.shown(7));
  }

  private static JsonObject states(Integer... taken) {
    return new StatusList(Samples.TAIPEI, 0)
        .credential(SITE, new StatusList.Taken(List.of(taken)), NOW);
  }

  /// Every kind of certificate that there is.
  static Stream<Shown> certificates() {
    var usual = Samples.shown(7);
    var content = usual.content();
    var holder = content.holder();
    var day = LocalDate.of(2026, 9, 1);
    var foreign = new AuthorityId("keelung");
    return Stream.of(
        usual,
        Samples.shown(131_075),
        Samples.shown(8, new Validity(Samples.FROM, Samples.FROM)),
        Samples.shown(9, new Validity(Samples.FROM, LocalDate.of(2999, 12, 31))),
        with(usual, content, new Ended(Ended.Kind.REVOKED, day), Optional.empty()),
        with(usual, content, new Ended(Ended.Kind.SUPERSEDED, day), Optional.of(new UUID(3, 3))),
        unended(
            usual,
            new Content(
                holder.named(new Bilingual("𠮷林國小", "")), content.honour(), content.basis())),
        unended(
            usual,
            new Content(
                new Holder(
                    foreign, holder.id(), holder.code(), holder.name(), Optional.empty(), ""),
                content.honour(),
                new Bilingual("依要點", ""))));
  }

  private static Shown unended(Shown shown, Content content) {
    return new Shown(shown.mark(), content, shown.validity(), Optional.empty(), Optional.empty());
  }

  private static Shown with(Shown shown, Content content, Ended ended, Optional<UUID> successor) {
    return new Shown(shown.mark(), content, shown.validity(), Optional.of(ended), successor);
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void every_certificate_is_an_open_badge(Shown shown) {
    assertEquals(List.of(), Standard.CREDENTIAL.refusals(BADGE.payload(shown)));
    var chineseAlone = badge(new Bilingual("臺北市政府教育局", ""));
    assertEquals(List.of(), Standard.CREDENTIAL.refusals(chineseAlone.payload(shown)));
  }

  @Test
  void the_list_of_states_is_one_with_and_without_revoked_certificates() {
    assertEquals(List.of(), Standard.STATUS_LIST.refusals(states()));
    assertEquals(List.of(), Standard.STATUS_LIST.refusals(states(0, 7, 131_071)));
  }

  @Test
  void what_leads_to_it_keeps_to_its_class() {
    String token = Jws.compact(SITE.key(Samples.TAIPEI, 1), credential(), PAIR.getPrivate());
    var key = new VerifyingKey(1, (RSAPublicKey) PAIR.getPublic(), Instant.EPOCH);
    var honour = Samples.shown(7).content().honour();
    assertEquals(List.of(), Standard.HEADER.refusals(read(token.substring(0, token.indexOf('.')))));
    assertEquals(List.of(), Standard.ENVELOPE.refusals(Carrier.envelope(token)));
    assertEquals(List.of(), Standard.ISSUER.refusals(BADGE.describe()));
    assertEquals(List.of(), Standard.ACHIEVEMENT.refusals(BADGE.describe(honour)));
    assertEquals(List.of(), Standard.KEYS.refusals(BADGE.keys(List.of(key))));
    assertEquals(List.of(), Standard.KEY.refusals(BADGE.key(key)));
  }

  private static JsonObject read(String base64) {
    try (var reader =
        Json.createReader(
            new StringReader(new String(Base64.getUrlDecoder().decode(base64), UTF_8)))) {
      return reader.readObject();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/@context",
        "/@context/0",
        "/@context/1",
        "/@context/2",
        "/id",
        "/type",
        "/type/0",
        "/type/1",
        "/issuer",
        "/issuer/id",
        "/issuer/type",
        "/validFrom",
        "/validUntil",
        "/credentialSubject",
        "/credentialSubject/type",
        "/credentialSubject/achievement",
        "/credentialSubject/achievement/id",
        "/credentialSubject/achievement/type",
        "/credentialSubject/achievement/name",
        "/credentialSubject/achievement/description",
        "/credentialSubject/achievement/criteria",
        "/credentialSubject/achievement/criteria/narrative",
        "/credentialSubject/identifier/0/type",
        "/credentialSubject/identifier/0/hashed",
        "/credentialSubject/identifier/0/identityHash",
        "/credentialSubject/identifier/1/identityType",
        "/evidence/0/type",
        "/credentialStatus/id",
        "/credentialStatus/type",
        "/credentialStatus/statusPurpose",
        "/credentialStatus/statusListIndex",
        "/credentialStatus/statusListCredential",
        "/credentialSchema/0",
        "/credentialSchema/0/id",
        "/credentialSchema/0/type",
        "/iss",
        "/jti",
        "/sub",
        "/nbf",
        "/exp"
      })
  void without_it_a_credential_is_none(String pointer) {
    var without = Json.createPointer(pointer).remove(credential());
    assertNotEquals(List.of(), Standard.CREDENTIAL.refusals(without), pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          /@context/0 "https://www.w3.org/2018/credentials/v1"
          /@context/1 "https://example.org/badges.json"
          /id "7"
          /type "OpenBadgeCredential"
          /type/1 "Certificate"
          /name ""
          /validFrom "2026-08-01"
          /validFrom "2026-08-01T00:00:00"
          /validFrom "2026-02-30T00:00:00Z"
          /validUntil 1816704000
          /awardedDate "tomorrow"
          /nbf "2026-08-01T00:00:00Z"
          /exp -1
          /issuer/type "Profile"
          /issuer/url "taipei"
          /issuer/givenName "王"
          /credentialSubject/achievement/achievementType "Crown"
          /credentialSubject/achievement/criteria "as_laid_down"
          /credentialSubject/achievement/level "basic"
          /credentialSubject/licenseNumber 7
          /credentialSubject/identifier/0/hashed "no"
          /credentialSubject/identifier/0/hashed true
          /credentialSubject/identifier/0/identityType "school"
          /credentialSubject/identifier/0/type ["IdentityObject"]
          /evidence/0/id "page7"
          /credentialStatus/type "StatusList2021Entry"
          /credentialStatus/statusListIndex 7
          /credentialStatus/statusListIndex "07"
          /credentialStatus/statusPurpose "gone"
          /credentialSchema/0/type "JsonSchema"
          /issuanceDate "2026-08-01T00:00:00Z"
          /vc {}
          """)
  void with_that_in_its_place_a_credential_is_none(String pointer, String value) {
    var place = Json.createPointer(pointer);
    var changed =
        place.containsValue(credential())
            ? place.replace(credential(), value(value))
            : place.add(credential(), value(value));
    assertNotEquals(List.of(), Standard.CREDENTIAL.refusals(changed), pointer);
  }

  private static JsonValue value(String json) {
    try (var reader = Json.createReader(new StringReader("[" + json + "]"))) {
      return reader.readArray().getFirst();
    }
  }

  @Test
  void a_recipient_is_told_by_id_or_by_identifier() {
    var byIdentifier = Json.createPointer("/credentialSubject/id").remove(credential());
    assertEquals(List.of(), Standard.CREDENTIAL.refusals(byIdentifier));
    var byNothing = Json.createPointer("/credentialSubject/identifier").remove(byIdentifier);
    assertNotEquals(List.of(), Standard.CREDENTIAL.refusals(byNothing));
  }

  @Test
  void one_that_never_ends_says_so_in_both_places() {
    var endless = Json.createPointer("/validUntil").remove(credential());
    assertNotEquals(List.of(), Standard.CREDENTIAL.refusals(endless));
    assertEquals(
        List.of(), Standard.CREDENTIAL.refusals(Json.createPointer("/exp").remove(endless)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/@context/0",
        "/id",
        "/type/0",
        "/type/1",
        "/issuer",
        "/validFrom",
        "/credentialSubject/type",
        "/credentialSubject/statusPurpose",
        "/credentialSubject/encodedList",
        "/iss",
        "/jti",
        "/nbf"
      })
  void without_it_a_list_of_states_is_none(String pointer) {
    var without = Json.createPointer(pointer).remove(states(7));
    assertNotEquals(List.of(), Standard.STATUS_LIST.refusals(without), pointer);
  }

  @Test
  void a_key_that_tells_its_secret_and_a_header_with_more_are_refused() {
    var key = new VerifyingKey(1, (RSAPublicKey) PAIR.getPublic(), Instant.EPOCH);
    var secret = Json.createPointer("/d").add(BADGE.key(key), Json.createValue("AQAB"));
    assertNotEquals(List.of(), Standard.KEY.refusals(secret));
    var header = Json.createObjectBuilder().add("alg", "none").add("kid", "https://a/1").build();
    assertTrue(Standard.HEADER.refusals(header).getFirst().startsWith("/alg"));
    var more = Json.createObjectBuilder(header).add("alg", "RS256").add("crit", "x").build();
    assertNotEquals(List.of(), Standard.HEADER.refusals(more));
  }
}
