package tw.jiegui.core.policy;

import java.util.Map;
import tw.jiegui.core.authority.Span;

/// What a provision says for a span of years.
public record Statement(Span span, Rule rule) {
  /// The rule as it stands in YAML.
  public Map<String, Object> notation() {
    return RuleWriter.write(rule);
  }

  /// As one line of YAML.
  public String line() {
    return Notation.line(Notation.map(span.notation(), RuleWriter.write(rule)));
  }
}
