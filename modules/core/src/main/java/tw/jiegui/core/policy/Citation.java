package tw.jiegui.core.policy;

import tw.jiegui.core.yaml.YamlSection;

/// Where something stands: a document of the policy, and the place in it.
public record Citation(String document, String place) {
  public static Citation of(YamlSection section) {
    section.only("document", "place");
    return new Citation(section.text("document"), section.text("place"));
  }
}
