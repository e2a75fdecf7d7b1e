package tw.jiegui.core.authority;

import java.util.regex.Pattern;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.YamlSection;

/// What an authority says about itself, whether it comes from a shipped file or from a settings
/// page.
public record AuthorityRevision(
    String id,
    String officialCode,
    AuthorityKind kind,
    Name name,
    Name bureau,
    String colour,
    int position) {

  /// Traditional Chinese and English.
  public record Name(String zh, String en) {
    private static Name of(YamlSection section) {
      section.only("zh", "en");
      return new Name(section.text("zh"), section.text("en"));
    }
  }

  private static final Pattern ID = Pattern.compile("[a-z][a-z-]{1,19}");
  private static final Pattern OFFICIAL_CODE = Pattern.compile("[0-9]{5}");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  public AuthorityRevision {
    match("id", id, ID, "lower-case letters and hyphens, 2 to 20 of them");
    match("official_code", officialCode, OFFICIAL_CODE, "five digits");
    match("colour", colour, COLOUR, "a colour like #1a2b3c");
    if (position < 0) {
      throw new InvalidYaml("position", "is " + position + ", must not be negative");
    }
  }

  /// Reads a file; `source` names it in every complaint.
  public static AuthorityRevision parse(String source, String yaml) {
    try {
      return of(YamlSection.parse(source, yaml));
    } catch (InvalidYaml invalid) {
      throw invalid.in(source);
    }
  }

  private static AuthorityRevision of(YamlSection root) {
    root.only("id", "official_code", "kind", "name", "bureau", "colour", "position");
    return new AuthorityRevision(
        root.text("id"),
        root.text("official_code"),
        root.choice("kind", AuthorityKind.class),
        Name.of(root.section("name")),
        Name.of(root.section("bureau")),
        root.text("colour"),
        root.number("position"));
  }

  private static void match(String key, String value, Pattern form, String rule) {
    if (!form.matcher(value).matches()) {
      throw new InvalidYaml(key, "is " + value + ", must be " + rule);
    }
  }
}
