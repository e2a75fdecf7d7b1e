package tw.jiegui.web.certificates;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Certificate", description = "A certificate that the authority gave out")
@JsonbPropertyOrder({"id", "issuedAt", "verification"})
public record CertificateJson(
    UUID id,
    @JsonbProperty("issued_at") Instant issuedAt,
    @Schema(description = "What everybody may know of it") VerificationJson verification) {
  @Schema(name = "CertificateList", description = "One page of what was found")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(List<CertificateJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }
  }
}
