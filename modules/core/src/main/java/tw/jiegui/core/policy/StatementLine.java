package tw.jiegui.core.policy;

import java.util.Optional;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.YamlSection;

/// Reads a statement back from the one line of YAML that it was kept as.
public final class StatementLine {
  private StatementLine() {}

  /// Empty where an older vocabulary said what today's no longer knows.
  public static Optional<Statement> find(String line) {
    try {
      var holder = YamlSection.parse("a change", line);
      var key = holder.keys().getFirst();
      var rule = new RuleReader(Vocabulary.shipped()).read(holder.section(key));
      return Span.find(key).map(span -> new Statement(span, rule));
    } catch (InvalidYaml unknown) {
      return Optional.empty();
    }
  }
}
