package tw.jiegui.web.certificates;

import jakarta.json.bind.annotation.JsonbProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certificates.Replacement;
import tw.jiegui.core.input.Checked;
import tw.jiegui.web.api.JsonText;

@Schema(name = "CertificateRuling", description = "Why; and for another certificate, what it says")
public record RulingRequest(
    @JsonbProperty("name_zh") @Nullable String nameZh,
    @JsonbProperty("name_en") @Nullable String nameEn,
    @JsonbProperty("valid_from") @Schema(examples = "2026-08-01") @Nullable String validFrom,
    @JsonbProperty("valid_until") @Schema(examples = "2029-07-31") @Nullable String validUntil,
    @Nullable String reason) {
  static Checked<String> reason(String body) {
    return JsonText.read(body, RulingRequest.class)
        .then(sent -> Replacement.reason(said(sent.reason())));
  }

  static Checked<Replacement> replacement(String body) {
    return JsonText.read(body, RulingRequest.class)
        .then(
            sent ->
                new Replacement.Draft(
                        said(sent.nameZh()),
                        said(sent.nameEn()),
                        said(sent.validFrom()),
                        said(sent.validUntil()),
                        said(sent.reason()))
                    .check());
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
