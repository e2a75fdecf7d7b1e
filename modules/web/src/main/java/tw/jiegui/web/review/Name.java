package tw.jiegui.web.review;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.policy.Bilingual;

@Schema(name = "ReviewName", description = "In both languages; English may be empty")
@JsonbPropertyOrder({"zh", "en"})
public record Name(String zh, String en) {
  static Name of(Bilingual both) {
    return new Name(both.zh(), both.en());
  }
}
