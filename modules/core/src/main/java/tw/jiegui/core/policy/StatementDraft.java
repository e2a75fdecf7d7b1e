package tw.jiegui.core.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.YamlSection;

/// What a provision is to say from a term on, as somebody typed it.
public record StatementDraft(String from, String until, String rule) {
  private static final int LONGEST_RULE = 20_000;

  /// The change that would make it so, or what is wrong with which field.
  public Checked<PolicyChange> check(Provision provision) {
    var problems = new ArrayList<Problem>();
    var span = span(provision.holds().basis(), problems);
    var content = content(problems);
    if (!problems.isEmpty() || span == null || content == null) {
      return new Checked.Invalid<>(problems);
    }
    var before = provision.holds().find(span.from()).map(Statement::line).orElse(null);
    var after = new Statement(span, content).line();
    return after.equals(before)
        ? new Checked.Invalid<>(List.of(Problem.of("rule", "nothing-changed")))
        : new Checked.Valid<>(
            new PolicyChange(provision.path(), span.from().notation(), before, after));
  }

  /// The change that would take away the statement that begins there.
  public Checked<PolicyChange> removal(Provision provision) {
    var reader = new Reader();
    var said =
        Terms.like(provision.holds().basis(), Reader.tidy(from))
            .flatMap(start -> provision.holds().find(start));
    if (said.isEmpty()) {
      reader.problem("from", "no-statement-there", from);
    }
    if (!rule.isEmpty() || !until.isEmpty()) {
      reader.problem("removed", "removed-says-nothing");
    }
    return reader.result(
        () -> {
          var statement = said.orElseThrow();
          String part = statement.span().from().notation();
          return new PolicyChange(provision.path(), part, statement.line(), null);
        });
  }

  private @Nullable Span span(Term basis, List<Problem> problems) {
    var first = Reader.tidy(from);
    var last = Reader.tidy(until);
    if (first.isEmpty()) {
      problems.add(Problem.of("from", "required"));
      return null;
    }
    var start = Terms.like(basis, first);
    if (start.isEmpty()) {
      problems.add(Problem.of("from", "not-a-term", from));
      return null;
    }
    if (last.isEmpty()) {
      return Span.from(start.get());
    }
    var end = Terms.like(basis, last);
    if (end.isEmpty() || end.get().isBefore(start.get())) {
      problems.add(Problem.of("until", end.isEmpty() ? "not-a-term" : "until-before-from", until));
      return null;
    }
    return new Span(start.get(), end.get());
  }

  private @Nullable Rule content(List<Problem> problems) {
    if (rule.isBlank() || rule.length() > LONGEST_RULE) {
      problems.add(Problem.of("rule", rule.isBlank() ? "required" : "too-long", LONGEST_RULE));
      return null;
    }
    try {
      return new RuleReader(Vocabulary.shipped()).read(YamlSection.parse("rule", rule));
    } catch (InvalidYaml complaint) {
      problems.add(
          Problem.of(
              "rule",
              "not-a-rule",
              complaint.key(),
              complaint.problem(),
              complaint.problemInChinese()));
      return null;
    }
  }
}
