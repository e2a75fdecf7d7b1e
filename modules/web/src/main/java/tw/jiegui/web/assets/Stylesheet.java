package tw.jiegui.web.assets;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The component library's stylesheet without what is not ours to use (typeface, crest, brand) or
/// what no page uses, and in our own colours.
record Stylesheet(String css) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "copyright-logo|govuk-header|govuk-logo|rebranded|accordion|cookie-banner|exit-this-page"
              + "|govuk-tabs|password-input|phase-banner|frontend-supported|file-upload-button"
              + "|character-count|--inverse|service-navigation__toggle|govuk-footer__licence");
  private static final Pattern GROUP = Pattern.compile("@(media|supports|-moz-document)");
  private static final Pattern BETWEEN_SELECTORS = Pattern.compile(",(?![^(]*\\))");

  private static final Map<String, String> TOKENS =
      Map.of(
          "GDS Transport,arial,sans-serif", "var(--typeface)",
          "#1d70b8", "var(--accent)",
          "#1a65a6", "var(--accent)",
          "#003078", "var(--accent-dark)",
          "#00703c", "var(--accent)",
          "#005a30", "var(--accent-dark)",
          "#002d18", "var(--accent-darkest)");

  Stylesheet themed() {
    String plain = COMMENT.matcher(css).replaceAll("").replace("@charset \"UTF-8\";", "");
    String themed = kept(plain);
    for (var token : TOKENS.entrySet()) {
      themed = themed.replace(token.getKey(), token.getValue());
    }
    return new Stylesheet(themed);
  }

  private static String kept(String rules) {
    var result = new StringBuilder();
    int start = 0;
    for (int open = rules.indexOf('{'); open >= 0; open = rules.indexOf('{', start)) {
      int close = closing(rules, open);
      result.append(kept(rules.substring(start, open).strip(), rules.substring(open + 1, close)));
      start = close + 1;
    }
    return result.toString();
  }

  private static String kept(String prelude, String body) {
    if (prelude.startsWith("@font-face")) {
      return "";
    }
    if (GROUP.matcher(prelude).lookingAt()) {
      String inner = kept(body);
      return inner.isEmpty() ? "" : prelude + "{" + inner + "}";
    }
    String selectors =
        Stream.of(BETWEEN_SELECTORS.split(prelude))
            .filter(selector -> !NOT_OURS.matcher(selector).find())
            .collect(Collectors.joining(","));
    return selectors.isEmpty() ? "" : selectors + "{" + body + "}";
  }

  private static int closing(String rules, int open) {
    int depth = 1;
    int at = open;
    while (depth > 0) {
      at++;
      depth += rules.charAt(at) == '{' ? 1 : rules.charAt(at) == '}' ? -1 : 0;
    }
    return at;
  }
}
