package tw.jiegui.core.plans;

import tw.jiegui.core.policy.Bilingual;

/// A plan that a new one can be copied from, under the name that forms and programs give it by.
public record Model(String name, Origin origin, Bilingual title, Bilingual authority, Years years) {
  public enum Origin {
    /// Of the authority itself.
    OWN,
    /// Of another authority, which shows it to everybody.
    PUBLISHED,
    /// Comes with the software.
    SHIPPED
  }

  Bilingual credit() {
    return Bilingual.say(
        "複製自{}《{}》", "Copied from {}: {}", new Bilingual(authority.zh(), authority.en()), title);
  }
}
