package tw.jiegui.core.certificates;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.policy.Bilingual;

/// A certificate as an Open Badges 3.0 credential (W3C Verifiable Credentials data model 2.0). Its
/// members stand at the top of the token, beside those that JWT names for the same.
record Badge(Site site, Issuer issuer) {
  static final String VC_CONTEXT = "https://www.w3.org/ns/credentials/v2";
  static final String OB_CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  /// Has the word for the kind of schema.
  static final String EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

  static final String SCHEMA =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

  /// Who signs.
  record Issuer(AuthorityId id, Bilingual name) {}

  JsonObject payload(Shown shown) {
    var mark = shown.mark();
    var from = start(shown.validity().from());
    var until = start(shown.validity().until().plusDays(1)).minusSeconds(1);
    return credential(shown)
        .add("validFrom", from.toString())
        .add("validUntil", until.toString())
        .add("iss", site.issuer(issuer.id()))
        .add("jti", site.credential(mark.id()))
        .add("sub", subjectId(shown))
        .add("nbf", from.getEpochSecond())
        .add("exp", until.getEpochSecond())
        .build();
  }

  private JsonObjectBuilder credential(Shown shown) {
    var mark = shown.mark();
    var honour = shown.content().honour();
    return Json.createObjectBuilder()
        .add("@context", array(VC_CONTEXT, OB_CONTEXT, EXTENSIONS))
        .add("id", site.credential(mark.id()))
        .add("type", array("VerifiableCredential", "OpenBadgeCredential"))
        .add("name", both(honour.schemeName()) + " — " + both(honour.tierName()))
        .add("issuer", profile())
        .add("awardedDate", mark.issuedAt().toString())
        .add("credentialSubject", subject(shown))
        .add("evidence", Json.createArrayBuilder().add(evidence(shown)))
        .add("credentialStatus", StatusList.of(mark).entry(site, mark))
        .add("credentialSchema", Json.createArrayBuilder().add(schema()));
  }

  private static JsonObjectBuilder schema() {
    return Json.createObjectBuilder()
        .add("id", SCHEMA)
        .add("type", "1EdTechJsonSchemaValidator2019");
  }

  /// Who gives out an authority's certificates, and where its keys are.
  JsonObject describe() {
    return Json.createObjectBuilder()
        .add("@context", array(VC_CONTEXT, OB_CONTEXT))
        .addAll(profile())
        .add("jwks_uri", site.keys(issuer.id()))
        .build();
  }

  private JsonObjectBuilder profile() {
    return Json.createObjectBuilder()
        .add("id", site.issuer(issuer.id()))
        .add("type", array("Profile"))
        .add("name", both(issuer.name()))
        .add("url", site.base());
  }

  private JsonObjectBuilder subject(Shown shown) {
    return Json.createObjectBuilder()
        .add("id", subjectId(shown))
        .add("type", array("AchievementSubject"))
        .add("licenseNumber", shown.mark().number())
        .add(
            "identifier",
            Json.createArrayBuilder()
                .add(identity("identifier", shown.content().holder().code()))
                .add(identity("ext:name", both(shown.content().holder().name()))))
        .add("achievement", achievement(shown.content().honour()));
  }

  private static String subjectId(Shown shown) {
    return "urn:uuid:" + shown.content().holder().id();
  }

  private static JsonObjectBuilder identity(String kind, String value) {
    return Json.createObjectBuilder()
        .add("type", "IdentityObject")
        .add("hashed", false)
        .add("identityHash", value)
        .add("identityType", kind);
  }

  /// What is certified, at the address that it has in every credential of its kind.
  JsonObject describe(Honour honour) {
    return Json.createObjectBuilder()
        .add("@context", array(VC_CONTEXT, OB_CONTEXT))
        .addAll(achievement(honour))
        .build();
  }

  private JsonObjectBuilder achievement(Honour honour) {
    String words = both(honour.schemeName()) + " — " + both(honour.tierName());
    return Json.createObjectBuilder()
        .add("id", site.achievement(issuer.id(), honour))
        .add("type", array("Achievement"))
        .add("achievementType", "QualityAssuranceCredential")
        .add("name", words)
        .add("description", words)
        .add("humanCode", honour.tier())
        .add("criteria", Json.createObjectBuilder().add("narrative", words));
  }

  private JsonObjectBuilder evidence(Shown shown) {
    return Json.createObjectBuilder()
        .add("id", site.page(shown.mark().id()))
        .add("type", array("Evidence"))
        .add("narrative", both(shown.content().basis()));
  }

  /// All keys that ever signed for the authority (RFC 7517).
  JsonObject keys(List<VerifyingKey> keys) {
    var set = Json.createArrayBuilder();
    keys.forEach(key -> set.add(key(key)));
    return Json.createObjectBuilder().add("keys", set).build();
  }

  JsonObject key(VerifyingKey key) {
    return Jws.jwk(site.key(issuer.id(), key.number()), key.key());
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Calendars.TAIWAN).toInstant();
  }

  private static String both(Bilingual name) {
    return name.en().isBlank() ? name.zh() : name.zh() + " " + name.en();
  }

  private static JsonArrayBuilder array(String... words) {
    return Json.createArrayBuilder(List.of(words));
  }
}
