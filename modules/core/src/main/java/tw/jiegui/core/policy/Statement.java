package tw.jiegui.core.policy;

import tw.jiegui.core.authority.Span;

/// What a provision says for a span of years.
public record Statement(Span span, Rule rule) {
  /// As one line of YAML.
  public String line() {
    return Notation.line(Notation.map(span.notation(), RuleWriter.write(rule)));
  }
}
