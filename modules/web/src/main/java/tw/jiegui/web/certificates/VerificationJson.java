package tw.jiegui.web.certificates;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.certificates.Site;
import tw.jiegui.core.policy.Bilingual;

@Schema(name = "CertificateVerification", description = "Whether a certificate holds today")
@JsonbPropertyOrder({
  "number",
  "standing",
  "since",
  "issuer",
  "holder",
  "award",
  "validity",
  "page",
  "successor"
})
public record VerificationJson(
    @Schema(examples = "TAIPEI-INTERNATIONAL-SCHOOL-115-0007") String number,
    @Schema(enumeration = {"upcoming", "valid", "expired", "revoked", "superseded"})
        String standing,
    @Schema(description = "The day from which it stands so") LocalDate since,
    @Schema(description = "The authority that gave it out", examples = "taipei") String issuer,
    School holder,
    Award award,
    Days validity,
    @Schema(description = "The page that says the same to people") String page,
    @Schema(description = "The page of the certificate in its place") @Nullable String successor) {
  @Schema(name = "CertificateHolder")
  @JsonbPropertyOrder({"authority", "code", "zh", "en"})
  public record School(String authority, String code, String zh, String en) {}

  @Schema(name = "CertificateAward", description = "What is certified, and on what ground")
  @JsonbPropertyOrder({"scheme", "schemeName", "tier", "tierName", "basis"})
  public record Award(
      String scheme,
      @JsonbProperty("scheme_name") Name schemeName,
      String tier,
      @JsonbProperty("tier_name") Name tierName,
      Name basis) {}

  @Schema(name = "CertificateName")
  public record Name(String zh, String en) {
    static Name of(Bilingual both) {
      return new Name(both.zh(), both.en());
    }
  }

  @Schema(name = "CertificateDays")
  public record Days(LocalDate from, LocalDate until) {}

  static VerificationJson of(Shown shown, Site site, LocalDate today) {
    var holder = shown.content().holder();
    var honour = shown.content().honour();
    Optional<String> successor = shown.successor().map(site::page);
    return new VerificationJson(
        shown.mark().number(),
        CertificateWords.slug(shown.standing(today)),
        shown.since(today),
        shown.mark().authority().value(),
        new School(
            holder.authority().value(), holder.code(), holder.name().zh(), holder.name().en()),
        new Award(
            honour.scheme(),
            Name.of(honour.schemeName()),
            honour.tier(),
            Name.of(honour.tierName()),
            Name.of(shown.content().basis())),
        new Days(shown.validity().from(), shown.validity().until()),
        site.page(shown.mark().id()),
        successor.orElse(null));
  }

  /// What may change of it.
  String state() {
    return standing + (successor == null ? "" : "+");
  }
}
