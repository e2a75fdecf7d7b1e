package tw.jiegui.core.certificates;

import java.util.UUID;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.policy.Bilingual;

/// A decision to certify. The basis is the record that was decided on; its text says on what
/// ground, with the article.
public record Award(
    UUID basis,
    Holder holder,
    String scheme,
    Bilingual schemeName,
    String tier,
    Bilingual tierName,
    Bilingual basisText,
    Day from,
    Day until) {
  Content content() {
    return new Content(holder, new Honour(scheme, schemeName, tier, tierName), basisText);
  }

  Validity validity() {
    return new Validity(from.date(), until.date());
  }
}
