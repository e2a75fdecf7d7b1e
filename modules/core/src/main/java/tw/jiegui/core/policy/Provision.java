package tw.jiegui.core.policy;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.yaml.YamlSection;

/// One thing that an authority lays down, what it says in which years, and where it stands.
public record Provision(String path, Head head, Timeline holds) {
  /// What stays the same when the value changes.
  public record Head(Bilingual name, @Nullable Bilingual about, Citation source) {
    static Head of(YamlSection section) {
      return new Head(
          Bilingual.of(section.section("name")),
          section.has("about") ? Bilingual.of(section.section("about")) : null,
          Citation.of(section.section("source")));
    }

    Map<String, Object> notation() {
      return Notation.map(
          "name", name.notation(),
          "about", about == null ? null : about.notation(),
          "source", Notation.map("document", source.document(), "place", source.place()));
    }
  }

  public Bilingual name() {
    return head.name();
  }

  public Citation source() {
    return head.source();
  }

  public String topic() {
    return path.substring(0, path.indexOf('.'));
  }

  public Optional<Statement> on(Term term) {
    return holds.on(term);
  }

  static Provision of(String path, YamlSection section, RuleReader rules) {
    section.only("name", "about", "source", "holds");
    return new Provision(path, Head.of(section), timeline(section, rules));
  }

  private static Timeline timeline(YamlSection section, RuleReader rules) {
    var holds = section.section("holds");
    var statements = new ArrayList<Statement>();
    for (var key : holds.keys()) {
      var span =
          Span.find(key)
              .orElseThrow(
                  () ->
                      holds.problem(
                          key, "must be a time like SY111, FY112, 2022-09-01 or SY111..SY112"));
      statements.add(new Statement(span, rules.read(holds.section(key))));
    }
    try {
      return new Timeline(statements);
    } catch (IllegalArgumentException refused) {
      throw section.problem("holds", String.valueOf(refused.getMessage()));
    }
  }

  Map<String, Object> notation() {
    var holding = new java.util.LinkedHashMap<String, Object>();
    for (var statement : holds.statements()) {
      holding.put(statement.span().notation(), RuleWriter.write(statement.rule()));
    }
    var notation = head.notation();
    notation.put("holds", holding);
    return notation;
  }
}
